package org.crossread.ui.page;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;

/// Heights of the blocks of a page, in pixels: estimated first, exact once measured.
///
/// Sums over many thousand blocks stay fast by a binary indexed tree (Fenwick 1994).
final class Heights {

    private final double[] heights;
    private final double[] tree;
    private final BitSet measured = new BitSet();

    Heights(int size, IntToDoubleFunction estimate) {
        heights = new double[size];
        tree = new double[size + 1];
        for (int i = 0; i < size; i++) {
            heights[i] = estimate.applyAsDouble(i);
            tree[i + 1] += heights[i];
            int parent = i + 1 + (i + 1 & -(i + 1));
            if (parent <= size) {
                tree[parent] += tree[i + 1];
            }
        }
    }

    int size() {
        return heights.length;
    }

    double of(int block) {
        return heights[block];
    }

    boolean isMeasured(int block) {
        return measured.get(block);
    }

    void measure(int block, double height) {
        double change = height - heights[block];
        heights[block] = height;
        measured.set(block);
        if (change != 0) {
            for (int i = block + 1; i < tree.length; i += i & -i) {
                tree[i] += change;
            }
        }
    }

    /// The sum of the heights before `block`, which may be the number of blocks.
    double above(int block) {
        double sum = 0;
        for (int i = block; i > 0; i -= i & -i) {
            sum += tree[i];
        }
        return sum;
    }

    /// The block that holds the height `y` counted from the top of the first; the nearest one
    /// where `y` lies outside.
    int at(double y) {
        int found = 0;
        double rest = y;
        for (int step = Integer.highestOneBit(Math.max(1, size())); step > 0; step >>= 1) {
            if (found + step < tree.length && tree[found + step] <= rest) {
                found += step;
                rest -= tree[found];
            }
        }
        return Math.clamp(found, 0, Math.max(0, size() - 1));
    }
}
