package org.crossread.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Many short lists of numbers, held one behind the other without an object for each.
final class IntLists {

    private static final int BLOCK = 1 << 16;

    private final List<int[]> blocks = new ArrayList<>();
    private int used = BLOCK;

    /// Where each list begins: its block above, its place in it below.
    private long[] starts = new long[64];

    private int[] lengths = new int[64];
    private int size;
    private int total;

    void add(int... list) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            lengths = Arrays.copyOf(lengths, size * 2);
        }
        if (blocks.isEmpty() || used + list.length > blocks.getLast().length) {
            blocks.add(new int[Math.max(BLOCK, list.length)]);
            used = 0;
        }
        System.arraycopy(list, 0, blocks.getLast(), used, list.length);
        starts[size] = (long) blocks.size() - 1 << Integer.SIZE | used;
        lengths[size++] = list.length;
        used += list.length;
        total += list.length;
    }

    int size() {
        return size;
    }

    /// How many numbers all lists have together.
    int total() {
        return total;
    }

    int length(int list) {
        return lengths[list];
    }

    int[] get(int list) {
        int from = (int) starts[list];
        return Arrays.copyOfRange(block(list), from, from + lengths[list]);
    }

    private int[] block(int list) {
        return blocks.get((int) (starts[list] >>> Integer.SIZE));
    }

    /// Takes one number of one list.
    @FunctionalInterface
    interface Reader {
        void take(int list, int number);
    }

    void forEach(Reader reader) {
        for (int list = 0; list < size; list++) {
            int[] block = block(list);
            int from = (int) starts[list];
            for (int at = from; at < from + lengths[list]; at++) {
                reader.take(list, block[at]);
            }
        }
    }
}
