/// Mails, and web pages saved as one.
@NullMarked
package org.crossread.read.mail;

import org.jspecify.annotations.NullMarked;
