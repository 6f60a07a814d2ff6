/// Actions with their keys, as every system writes them: what menus and the list of keys are made
/// of.
@NullMarked
package org.crossread.ui.keys;

import org.jspecify.annotations.NullMarked;
