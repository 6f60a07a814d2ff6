package org.crossread.encode;

/// The network cannot be loaded on this machine. Everything works without it, by words alone.
public final class EncoderMissing extends Exception {

    private static final long serialVersionUID = 1;

    EncoderMissing(Throwable cause) {
        super("the encoder cannot be loaded: " + cause.getMessage(), cause);
    }
}
