/// PDF: words in reading order, without what returns on every page.
@NullMarked
package org.crossread.read.pdf;

import org.jspecify.annotations.NullMarked;
