package org.crossread.encode;

import java.util.Optional;

/// The network that comes with the program, loaded at first use and then shared by all.
public final class BundledEncoder {

    private BundledEncoder() {}

    private static final class Shared {
        private static final Optional<Encoder> ENCODER = load();
    }

    /// @return empty where it cannot be loaded: then everything goes by words alone
    public static Optional<Encoder> get() {
        return Shared.ENCODER;
    }

    private static Optional<Encoder> load() {
        try {
            return Optional.of(OnnxEncoder.load());
        } catch (EncoderMissing | LinkageError missing) {
            System.getLogger(BundledEncoder.class.getName())
                    .log(System.Logger.Level.DEBUG, "goes by words alone", missing);
            return Optional.empty();
        }
    }
}
