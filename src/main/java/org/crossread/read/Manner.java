package org.crossread.read;

import org.crossread.model.Progress;

/// How a file is to be read.
///
/// @param encoding the name of the character encoding; empty to guess it
public record Manner(String encoding, Progress progress) {

    /// By its own lights, in silence.
    public static final Manner PLAIN = new Manner("", Progress.SILENT);

    public static Manner told(Progress progress) {
        return new Manner("", progress);
    }
}
