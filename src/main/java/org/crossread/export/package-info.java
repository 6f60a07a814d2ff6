/// A comparison as a file for other programs and people.
@NullMarked
package org.crossread.export;

import org.jspecify.annotations.NullMarked;
