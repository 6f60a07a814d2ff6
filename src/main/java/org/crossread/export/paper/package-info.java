/// A comparison laid out on paper: what stands where on which sheet. PDF, print, preview and
/// picture draw the same sheets.
@NullMarked
package org.crossread.export.paper;

import org.jspecify.annotations.NullMarked;
