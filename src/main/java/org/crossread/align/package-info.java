/// Two reports' passages that say the same, and the words that changed.
@NullMarked
package org.crossread.align;

import org.jspecify.annotations.NullMarked;
