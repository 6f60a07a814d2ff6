/// What words mean and which forms they have, from WordNet's table.
@NullMarked
package org.crossread.align.wordnet;

import org.jspecify.annotations.NullMarked;
