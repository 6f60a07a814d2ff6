package org.crossread.encode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The bundled network, which tells from memory what it was asked before: tests of the window open
/// the same few reports again and again.
public final class KeptVectors implements Encoder {

    private static final int MOST_LISTS = 60;

    private static final Map<List<String>, float[][]> TEXTS = new Kept<>();
    private static final Map<List<String>, List<Encoded>> WORDS = new Kept<>();

    private final Encoder network;

    private KeptVectors(Encoder network) {
        this.network = network;
    }

    private static final class Shared {
        private static final Optional<Encoder> ENCODER = BundledEncoder.get().map(KeptVectors::new);
    }

    /// @return empty where the network cannot be loaded
    public static Optional<Encoder> get() {
        return Shared.ENCODER;
    }

    /// Makes every comparison take its time again.
    public static void forget() {
        for (Map<?, ?> kept : List.of(TEXTS, WORDS)) {
            synchronized (kept) {
                kept.clear();
            }
        }
    }

    @SuppressWarnings("serial")
    private static final class Kept<V> extends LinkedHashMap<List<String>, V> {

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, V> eldest) {
            return size() > MOST_LISTS;
        }
    }

    @Override
    public float[][] encode(List<String> asked) {
        return told(TEXTS, asked, network::encode);
    }

    @Override
    public List<Encoded> encodeWords(List<String> asked) {
        return told(WORDS, asked, network::encodeWords);
    }

    /// By whole lists: what stands beside a text may change its vector.
    private static <V> V told(
            Map<List<String>, V> kept, List<String> asked, Function<List<String>, V> network) {
        synchronized (kept) {
            V known = kept.get(asked);
            if (known != null) {
                return known;
            }
        }
        V told = network.apply(asked);
        synchronized (kept) {
            kept.put(List.copyOf(asked), told);
        }
        return told;
    }

    @Override
    public void close() {}
}
