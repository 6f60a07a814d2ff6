/// Sheets as a tagged PDF.
@NullMarked
package org.crossread.export.pdf;

import org.jspecify.annotations.NullMarked;
