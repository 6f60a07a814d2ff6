/// Joins the window and the command into one program.
@NullMarked
package org.crossread;

import org.jspecify.annotations.NullMarked;
