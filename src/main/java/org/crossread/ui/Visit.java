package org.crossread.ui;

import org.crossread.ui.finding.Selection;
import org.crossread.ui.page.Touched;

/// One time the reader went to a selection.
///
/// @param moves whether the pages go there, or only what is known of the place is new
/// @param serial counts the visits, so that going to the same place again is another one
record Visit(Selection selection, Touched touched, boolean moves, int serial) {}
