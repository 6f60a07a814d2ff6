package org.crossread.read.draft;

/// A file that its format's reader has to give up on.
public final class GivenUp extends Exception {

    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Reason {
        /// It asks for a password.
        ENCRYPTED,
        /// It holds pictures only, like a scan.
        NO_TEXT,
        /// It breaks the rules of its format.
        DAMAGED,
        /// It unfolds to more than the limits allow.
        TOO_MUCH,
        /// Reading it takes more memory than Java was given.
        NO_ROOM,
        /// It took longer than the limits allow.
        TOO_LONG,
        /// It holds bytes that are no text.
        BINARY,
        /// It is a comparison that this program saved.
        COMPARISON,
        /// It is what this program has written of a comparison for people or other programs.
        EXPORT,
        /// It is a page whose words a script would bring.
        SCRIPTED,
        /// It is of a kind that there is no reader for.
        UNKNOWN
    }

    private final Reason reason;

    public GivenUp(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public GivenUp(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
