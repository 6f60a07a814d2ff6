package org.crossread.link;

import java.util.HashSet;
import java.util.Set;

/// Some pairs of sayings, as [Candidates] numbers them.
final class PairSet {

    /// A `Long` whose halves are alike always has the same hash; times this, all differ.
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Set<Long> spread = new HashSet<>();

    /// @return whether it is new
    boolean add(long pair) {
        return spread.add(pair * SPREAD);
    }

    boolean contains(long pair) {
        return spread.contains(pair * SPREAD);
    }
}
