/// One report's quotations, their cues and speakers.
@NullMarked
package org.crossread.quote;

import org.jspecify.annotations.NullMarked;
