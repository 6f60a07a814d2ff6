/// Two facing pages of prose: text, marks, margins, bands between them and the map.
@NullMarked
package org.crossread.ui.page;

import org.jspecify.annotations.NullMarked;
