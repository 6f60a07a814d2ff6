/// Web pages: the article, without what stands around it.
@NullMarked
package org.crossread.read.html;

import org.jspecify.annotations.NullMarked;
