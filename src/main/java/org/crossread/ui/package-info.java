/// The window.
@NullMarked
package org.crossread.ui;

import org.jspecify.annotations.NullMarked;
