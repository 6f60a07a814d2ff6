package org.crossread.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Joins seeds that stand near each other on both sides (Sanchez-Perez et al. 2014, section 2.3).
final class SeedClusters {

    private final int[] gaps;

    private SeedClusters(int leftGap, int rightGap) {
        gaps = new int[] {leftGap, rightGap};
    }

    /// @param leftGap how many units without a seed may lie between two seeds of a cluster
    static List<List<int[]>> of(List<int[]> seeds, int leftGap, int rightGap) {
        return seeds.isEmpty()
                ? List.of()
                : new SeedClusters(leftGap, rightGap).split(seeds, 0, false);
    }

    /// Splits along one side, then its parts along the other, until nothing splits any more.
    private List<List<int[]>> split(List<int[]> seeds, int side, boolean isWholeOnOther) {
        List<List<int[]>> parts = parts(seeds, side);
        if (parts.size() == 1 && isWholeOnOther) {
            return parts;
        }
        List<List<int[]>> clusters = new ArrayList<>();
        for (List<int[]> part : parts) {
            clusters.addAll(split(part, 1 - side, parts.size() == 1));
        }
        return clusters;
    }

    private List<List<int[]>> parts(List<int[]> seeds, int side) {
        List<int[]> sorted = new ArrayList<>(seeds);
        sorted.sort(Comparator.comparingInt(seed -> seed[side]));
        List<List<int[]>> parts = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (int[] seed : sorted) {
            if (parts.isEmpty() || seed[side] - last > gaps[side] + 1) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(seed);
            last = seed[side];
        }
        return parts;
    }
}
