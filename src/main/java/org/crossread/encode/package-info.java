/// Text to vector with the bundled encoder.
@NullMarked
package org.crossread.encode;

import org.jspecify.annotations.NullMarked;
