package org.crossread.model;

import java.util.HashSet;
import java.util.Set;

/// Some pairs of things that are counted from 0, a pair in one number: the left one in its upper
/// half.
public final class PairSet {

    /// A `Long` whose halves are alike always has the same hash; times this, all differ.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Set<Long> spread = new HashSet<>();

    /// One number for a pair.
    public static long pair(int left, int right) {
        return (long) left << 32 | right;
    }

    public static int left(long pair) {
        return (int) (pair >>> 32);
    }

    public static int right(long pair) {
        return (int) pair;
    }

    /// @return whether it is new
    public boolean add(long pair) {
        return spread.add(pair * SPREAD);
    }

    public boolean contains(long pair) {
        return spread.contains(pair * SPREAD);
    }
}
