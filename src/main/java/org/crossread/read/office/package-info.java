/// DOCX, ODT, EPUB and RTF.
@NullMarked
package org.crossread.read.office;

import org.jspecify.annotations.NullMarked;
