package org.crossread.link;

import org.crossread.encode.Encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// How alike two sayings are to the encoder, for those that share too few words to tell. Belongs to
/// one run of the linker.
///
/// Each text is encoded alone, so that the result depends on the two texts and nothing else.
final class Likeness {

    /// Above so many sayings, words alone have to do: encoding takes some milliseconds for each.
    private static final int MOST_SAYINGS = 200;

    private final Supplier<Optional<Encoder>> encoder;
    private final Map<String, float[]> vectors = new HashMap<>();

    private Likeness(Supplier<Optional<Encoder>> encoder) {
        this.encoder = encoder;
    }

    static Likeness of(int sayings, Supplier<Optional<Encoder>> encoder) {
        return new Likeness(sayings > MOST_SAYINGS ? Optional::empty : encoder);
    }

    /// Whether there is an encoder to ask.
    boolean isKnown() {
        return encoder.get().isPresent();
    }

    /// The cosine of their vectors; 0 where there is no encoder. The encoder's own scale: 0.8 is
    /// the same subject, 0.9 nearly the same content.
    double between(Saying left, Saying right) {
        return encoder.get()
                .map(known -> cosine(vector(known, left), vector(known, right)))
                .orElse(0.0);
    }

    private float[] vector(Encoder known, Saying saying) {
        return vectors.computeIfAbsent(saying.text(), text -> known.encode(List.of(text))[0]);
    }

    private static double cosine(float[] one, float[] other) {
        double cosine = 0;
        for (int i = 0; i < one.length; i++) {
            cosine += one[i] * other[i];
        }
        return cosine;
    }
}
