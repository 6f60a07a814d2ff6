package org.crossread.quote;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The weights of a maximum-entropy part-of-speech model: for each feature what it adds to the
/// score of each tag. Never changes.
///
/// Weights are whole numbers, 2048 for 1. As a file: how many tags and their names, how many
/// features and how many weights; then the features' hashes in rising order, where the row of each
/// begins, which features begin with which bits, and for all rows the tags and the weights. It is
/// used as it is read.
final class TagWeights {

    private static final double SCALE = 2048;
    private static final int MAGIC = 0x43525459;
    private static final int BITS = 15;

    private final List<String> tags;
    private final long[] features;
    private final int[] rows;

    /// For each value of the first bits the first feature that has them.
    private final char[] buckets;

    private final byte[] outcomes;
    private final short[] weights;

    /// As many sums as tags need, packed, all 0.
    private final long[] silence;

    private TagWeights(
            List<String> tags,
            long[] features,
            int[] rows,
            char[] buckets,
            byte[] outcomes,
            short[] weights) {
        this.tags = List.copyOf(tags);
        this.features = features;
        this.rows = rows;
        this.buckets = buckets;
        this.outcomes = outcomes;
        this.weights = weights;
        silence = WordScores.packed(new int[tags.size()]);
    }

    /// The tags, in the model's order.
    List<String> tags() {
        return tags;
    }

    /// The scores of what says nothing, packed as [WordScores] has them; not to be changed.
    long[] silence() {
        return silence;
    }

    /// Adds what a feature says to a sum for each tag; nothing when the model does not know it.
    void add(long feature, int[] sums) {
        int at = find(feature);
        if (at >= 0) {
            for (int row = rows[at]; row < rows[at + 1]; row++) {
                sums[outcomes[row]] += weights[row];
            }
        }
    }

    boolean knows(long feature) {
        return find(feature) >= 0;
    }

    private int find(long feature) {
        int bucket = bucket(feature);
        int end = buckets[bucket + 1];
        for (int i = buckets[bucket]; i < end; i++) {
            if (features[i] == feature) {
                return i;
            }
        }
        return -1;
    }

    private static int bucket(long feature) {
        return (int) (feature >>> Long.SIZE - BITS);
    }

    /// One feature with its weights, as a model states them.
    record Row(long feature, int[] tags, double[] weights) {}

    /// @throws IllegalArgumentException if two features share a number, there are too many, or a
    ///     weight is too large
    static TagWeights of(List<String> tags, List<Row> unordered) {
        List<Row> all = new ArrayList<>(unordered);
        all.sort((a, b) -> Long.compareUnsigned(a.feature(), b.feature()));
        long[] features = all.stream().mapToLong(Row::feature).toArray();
        int[] rows = new int[all.size() + 1];
        for (int i = 0; i < features.length; i++) {
            rows[i + 1] = rows[i] + all.get(i).tags().length;
            if (i > 0 && features[i] == features[i - 1]) {
                throw new IllegalArgumentException("two features share a number");
            }
        }
        byte[] outcomes = new byte[rows[features.length]];
        short[] weights = new short[outcomes.length];
        for (int i = 0; i < features.length; i++) {
            Row row = all.get(i);
            for (int k = 0; k < row.tags().length; k++) {
                outcomes[rows[i] + k] = (byte) row.tags()[k];
                weights[rows[i] + k] = fixed(row.weights()[k]);
            }
        }
        return new TagWeights(tags, features, rows, buckets(features), outcomes, weights);
    }

    private static char[] buckets(long[] features) {
        if (features.length > Character.MAX_VALUE) {
            throw new IllegalArgumentException("too many features: " + features.length);
        }
        char[] buckets = new char[(1 << BITS) + 1];
        for (long feature : features) {
            buckets[bucket(feature) + 1]++;
        }
        for (int i = 1; i < buckets.length; i++) {
            buckets[i] += buckets[i - 1];
        }
        return buckets;
    }

    private static short fixed(double weight) {
        long fixed = Math.round(weight * SCALE);
        if (fixed != (short) fixed) {
            throw new IllegalArgumentException("weight too large: " + weight);
        }
        return (short) fixed;
    }

    void write(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(tags.size());
        for (String tag : tags) {
            out.writeUTF(tag);
        }
        out.writeInt(features.length);
        out.writeInt(outcomes.length);
        ByteBuffer table = ByteBuffer.allocate(size(features.length, outcomes.length));
        table.asLongBuffer().put(features);
        table.position(features.length * Long.BYTES);
        table.asIntBuffer().put(rows);
        table.position(table.position() + rows.length * Integer.BYTES);
        table.asCharBuffer().put(buckets);
        table.position(table.position() + buckets.length * Character.BYTES);
        table.asShortBuffer().put(weights);
        table.position(table.position() + weights.length * Short.BYTES);
        table.put(outcomes);
        out.write(table.array());
        out.flush();
    }

    private static int size(int features, int weights) {
        return features * Long.BYTES
                + (features + 1) * Integer.BYTES
                + ((1 << BITS) + 1) * Character.BYTES
                + weights * (Short.BYTES + 1);
    }

    /// @throws IOException if the stream does not hold what [#write(OutputStream)] wrote
    static TagWeights read(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw new IOException("not a table of tag weights");
        }
        List<String> tags = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            tags.add(in.readUTF());
        }
        long[] features = new long[in.readInt()];
        int[] rows = new int[features.length + 1];
        char[] buckets = new char[(1 << BITS) + 1];
        byte[] outcomes = new byte[in.readInt()];
        short[] weights = new short[outcomes.length];
        byte[] bytes = new byte[size(features.length, outcomes.length)];
        in.readFully(bytes);
        ByteBuffer table = ByteBuffer.wrap(bytes);
        table.asLongBuffer().get(features);
        table.position(features.length * Long.BYTES);
        table.asIntBuffer().get(rows);
        table.position(table.position() + rows.length * Integer.BYTES);
        table.asCharBuffer().get(buckets);
        table.position(table.position() + buckets.length * Character.BYTES);
        table.asShortBuffer().get(weights);
        table.position(table.position() + weights.length * Short.BYTES);
        table.get(outcomes);
        return new TagWeights(tags, features, rows, buckets, outcomes, weights);
    }
}
