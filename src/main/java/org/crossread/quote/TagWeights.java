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
/// Weights are whole numbers, 2048 for 1. As a file: the number of tags and their names, the number
/// of features, their hashes, how many tags each has a weight for, those tags, those weights; it
/// is read in one gulp in a few milliseconds.
final class TagWeights {

    private static final double SCALE = 2048;
    private static final int MAGIC = 0x43525457;

    private final List<String> tags;
    private final long[] hashes;
    private final byte[] counts;
    private final byte[] outcomes;
    private final short[] weights;

    /// Open addressing: a feature's hash and, in one number, where its row begins and how long it
    /// is.
    private final long[] keys;

    private final int[] rows;

    private TagWeights(
            List<String> tags, long[] hashes, byte[] counts, byte[] outcomes, short[] weights) {
        this.tags = List.copyOf(tags);
        this.hashes = hashes;
        this.counts = counts;
        this.outcomes = outcomes;
        this.weights = weights;
        int size = Integer.highestOneBit(Math.max(2, hashes.length)) * 4;
        keys = new long[size];
        rows = new int[size];
        int row = 0;
        for (int i = 0; i < hashes.length; i++) {
            enter(hashes[i], row << 8 | counts[i]);
            row += counts[i];
        }
    }

    private void enter(long hash, int row) {
        int slot = slot(hash);
        while (rows[slot] != 0) {
            if (keys[slot] == hash) {
                throw new IllegalArgumentException("two features share a number");
            }
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = hash;
        rows[slot] = row;
    }

    private int slot(long hash) {
        return (int) (hash >>> 20) & keys.length - 1;
    }

    /// The tags, in the model's order.
    List<String> tags() {
        return tags;
    }

    /// Adds what a feature says to a sum for each tag; nothing when the model does not know it.
    ///
    /// @param from where the sums begin in the array
    /// @return whether the model knows the feature
    boolean add(long feature, int[] sums, int from) {
        int slot = slot(feature);
        while (rows[slot] != 0) {
            if (keys[slot] == feature) {
                int start = rows[slot] >>> 8;
                int end = start + (rows[slot] & 0xff);
                for (int i = start; i < end; i++) {
                    sums[from + outcomes[i]] += weights[i];
                }
                return true;
            }
            slot = slot + 1 & keys.length - 1;
        }
        return false;
    }

    /// One feature with its weights, as a model states them.
    record Row(long feature, int[] tags, double[] weights) {}

    /// @throws IllegalArgumentException if two features share a number, a feature has no weight or
    ///     a weight is too large
    static TagWeights of(List<String> tags, List<Row> rows) {
        int all = rows.stream().mapToInt(row -> row.tags().length).sum();
        long[] hashes = new long[rows.size()];
        byte[] counts = new byte[rows.size()];
        byte[] outcomes = new byte[all];
        short[] weights = new short[all];
        int at = 0;
        for (int i = 0; i < hashes.length; i++) {
            Row row = rows.get(i);
            hashes[i] = row.feature();
            counts[i] = (byte) row.tags().length;
            if (row.tags().length == 0 || row.tags().length > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("weights of a feature: " + row.tags().length);
            }
            for (int k = 0; k < row.tags().length; k++) {
                outcomes[at] = (byte) row.tags()[k];
                weights[at++] = fixed(row.weights()[k]);
            }
        }
        return new TagWeights(tags, hashes, counts, outcomes, weights);
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
        out.writeInt(hashes.length);
        out.writeInt(outcomes.length);
        ByteBuffer longs = ByteBuffer.allocate(hashes.length * Long.BYTES);
        longs.asLongBuffer().put(hashes);
        out.write(longs.array());
        out.write(counts);
        out.write(outcomes);
        ByteBuffer shorts = ByteBuffer.allocate(weights.length * Short.BYTES);
        shorts.asShortBuffer().put(weights);
        out.write(shorts.array());
        out.flush();
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
        long[] hashes = new long[in.readInt()];
        byte[] outcomes = new byte[in.readInt()];
        short[] weights = new short[outcomes.length];
        ByteBuffer.wrap(in.readNBytes(hashes.length * Long.BYTES)).asLongBuffer().get(hashes);
        byte[] counts = in.readNBytes(hashes.length);
        in.readFully(outcomes);
        ByteBuffer.wrap(in.readNBytes(weights.length * Short.BYTES)).asShortBuffer().get(weights);
        return new TagWeights(tags, hashes, counts, outcomes, weights);
    }
}
