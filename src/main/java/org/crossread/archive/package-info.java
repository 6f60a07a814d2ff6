/// A folder of reports: which of them tell the same event or carry the same words.
@NullMarked
package org.crossread.archive;

import org.jspecify.annotations.NullMarked;
