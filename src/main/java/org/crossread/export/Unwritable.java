package org.crossread.export;

import java.io.IOException;

/// A comparison that a format or the memory cannot hold. The message is a sentence for people that
/// says what to do instead.
public final class Unwritable extends IOException {

    private static final long serialVersionUID = 1L;

    Unwritable(String sentence) {
        super(sentence);
    }
}
