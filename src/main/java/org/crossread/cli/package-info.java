/// The command: arguments to calls, results to files, exit code.
@NullMarked
package org.crossread.cli;

import org.jspecify.annotations.NullMarked;
