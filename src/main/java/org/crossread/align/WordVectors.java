package org.crossread.align;

import org.crossread.encode.Encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// How near single words are to the encoder. Meant for one thread.
final class WordVectors {

    /// Words of like meaning have a higher cosine than this, most others a lower one.
    private static final double NEAR = 0.875;

    /// Words of unlike meaning seldom have a higher one.
    private static final double FAIRLY_NEAR = 0.85;

    private final Supplier<Optional<Encoder>> encoder;
    private final Map<String, float[]> vectors = new HashMap<>();

    WordVectors(Supplier<Optional<Encoder>> encoder) {
        this.encoder = encoder;
    }

    /// False without an encoder.
    boolean areNear(String one, String other) {
        return isAtLeast(one, other, NEAR);
    }

    /// False without an encoder.
    boolean areFairlyNear(String one, String other) {
        return isAtLeast(one, other, FAIRLY_NEAR);
    }

    private boolean isAtLeast(String one, String other, double least) {
        return encoder.get()
                .map(e -> cosine(vector(one, e), vector(other, e)) >= least)
                .orElse(false);
    }

    /// One text at a time: in a batch the result would depend on the others.
    private float[] vector(String word, Encoder encoder) {
        return vectors.computeIfAbsent(word, text -> encoder.encode(List.of(text))[0]);
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int d = 0; d < one.length; d++) {
            sum += one[d] * other[d];
        }
        return sum;
    }
}
