/// A file becomes a report; what can go wrong with it is a read problem.
@NullMarked
package org.crossread.read;

import org.jspecify.annotations.NullMarked;
