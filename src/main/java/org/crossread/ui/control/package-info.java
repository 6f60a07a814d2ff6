/// Small parts that any view is built of, and that know nothing of reports.
@NullMarked
package org.crossread.ui.control;

import org.jspecify.annotations.NullMarked;
