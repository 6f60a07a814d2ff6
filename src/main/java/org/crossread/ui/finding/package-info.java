/// What the window shows of a comparison: its findings, item by item and as marks of the pages, in
/// words; no control.
@NullMarked
package org.crossread.ui.finding;

import org.jspecify.annotations.NullMarked;
