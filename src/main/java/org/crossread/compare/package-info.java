/// The steps of a comparison in order, with progress and stop.
@NullMarked
package org.crossread.compare;

import org.jspecify.annotations.NullMarked;
