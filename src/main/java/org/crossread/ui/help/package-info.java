/// What the window says of itself: the guide, and what the program is made of.
@NullMarked
package org.crossread.ui.help;

import org.jspecify.annotations.NullMarked;
