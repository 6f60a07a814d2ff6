/// Quotations linked across two reports, and inside each.
@NullMarked
package org.crossread.link;

import org.jspecify.annotations.NullMarked;
