/// What the program keeps of its reader on the machine: where it lies, and how it is forgotten.
@NullMarked
package org.crossread.kept;

import org.jspecify.annotations.NullMarked;
