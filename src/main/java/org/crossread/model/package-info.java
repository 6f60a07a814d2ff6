/// The one vocabulary: reports, quotations, alignment, links and the comparison that joins them.
@NullMarked
package org.crossread.model;

import org.jspecify.annotations.NullMarked;
