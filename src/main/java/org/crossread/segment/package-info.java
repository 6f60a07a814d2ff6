/// Plain text to paragraphs, sentences and words.
@NullMarked
package org.crossread.segment;

import org.jspecify.annotations.NullMarked;
