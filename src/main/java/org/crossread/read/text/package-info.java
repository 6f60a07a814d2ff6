/// Plain text in any encoding, and Markdown.
@NullMarked
package org.crossread.read.text;

import org.jspecify.annotations.NullMarked;
