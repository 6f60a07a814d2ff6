package org.crossread.archive;

import java.util.ArrayList;
import java.util.List;

/// Numbers in the order they were added, in blocks that never move.
final class IntLog {

    private static final int BITS = 16;

    private static final int BLOCK = 1 << BITS;

    private final List<int[]> blocks = new ArrayList<>();
    private int size;

    void add(int number) {
        if (size == blocks.size() * BLOCK) {
            blocks.add(new int[BLOCK]);
        }
        blocks.getLast()[size++ & BLOCK - 1] = number;
    }

    int get(int index) {
        return blocks.get(index >>> BITS)[index & BLOCK - 1];
    }

    int size() {
        return size;
    }
}
