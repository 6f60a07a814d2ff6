/// What a file says before it is a report: its text, the parts that its format tells, its facts.
@NullMarked
package org.crossread.read.draft;

import org.jspecify.annotations.NullMarked;
