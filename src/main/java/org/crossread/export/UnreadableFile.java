package org.crossread.export;

import org.crossread.l10n.Messages;

import java.io.IOException;

/// A comparison file that cannot be opened. Its message says why, and what to do.
public final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1;

    /// What is wrong with it.
    public enum Fault {
        /// It was written by a version of the program that knows more.
        NEWER,
        /// Its bytes are not those that were written.
        DAMAGED,
        /// It is no comparison file.
        OTHER
    }

    private final Fault fault;

    UnreadableFile(Fault fault, Throwable cause) {
        super(Messages.text(key(fault)), cause);
        this.fault = fault;
    }

    UnreadableFile(Fault fault) {
        super(Messages.text(key(fault)));
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    private static String key(Fault fault) {
        return switch (fault) {
            case NEWER -> "export.file.newer";
            case DAMAGED -> "export.file.damaged";
            case OTHER -> "export.file.other";
        };
    }
}
