package org.crossread.ui.page;

import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;

/// Which place of one report corresponds to a place of the other, for scrolling both together.
///
/// Keeps the longest chain of bonds that rise on both sides (patience sorting, Fredman 1975), and
/// interpolates between their starts.
final class LinkedText {

    private final int[] left;
    private final int[] right;

    /// @param bonds in any order; the chain runs through the chosen ones, if need be without others
    LinkedText(List<Bond> bonds, int leftLength, int rightLength) {
        List<int[]> chain = rising(points(beside(bonds)));
        left = new int[chain.size() + 2];
        right = new int[chain.size() + 2];
        for (int i = 0; i < chain.size(); i++) {
            left[i + 1] = chain.get(i)[0];
            right[i + 1] = chain.get(i)[1];
        }
        left[left.length - 1] = leftLength;
        right[right.length - 1] = rightLength;
    }

    private static List<Bond> beside(List<Bond> bonds) {
        return bonds.stream()
                .filter(Bond::chosen)
                .findFirst()
                .map(chosen -> bonds.stream().filter(bond -> inOrder(chosen, bond)).toList())
                .orElse(bonds);
    }

    private static boolean inOrder(Bond chosen, Bond bond) {
        int left = Integer.compare(chosen.left().start(), bond.left().start());
        return left == Integer.compare(chosen.right().start(), bond.right().start());
    }

    private static List<int[]> points(List<Bond> bonds) {
        List<int[]> points = new ArrayList<>();
        for (Bond bond : bonds) {
            points.add(new int[] {bond.left().start(), bond.right().start()});
        }
        points.sort((a, b) -> a[0] != b[0] ? Integer.compare(a[0], b[0]) : b[1] - a[1]);
        return points;
    }

    private static List<int[]> rising(List<int[]> points) {
        int[] tails = new int[points.size()];
        int[] before = new int[points.size()];
        int length = 0;
        for (int i = 0; i < points.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (points.get(tails[middle])[1] < points.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int i = length == 0 ? -1 : tails[length - 1]; i >= 0; i = before[i]) {
            chain.add(points.get(i));
        }
        return chain.reversed();
    }

    /// Which stretch between two joined places holds a position of `side`, counted from 0.
    int stretch(Side side, int position) {
        int[] places = side.of(left, right);
        int low = 0;
        int high = places.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (places[middle] <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Where a stretch begins; the one behind the last begins where the text ends.
    int start(Side side, int stretch) {
        return side.of(left, right)[stretch];
    }

    /// The place of the other report that corresponds to `position` of `side`.
    int partner(Side side, int position) {
        int stretch = stretch(side, position);
        int from = start(side, stretch);
        double length = Math.max(1, start(side, stretch + 1) - from);
        double part = Math.clamp((position - from) / length, 0, 1);
        int to = start(side.other(), stretch);
        return (int) Math.round(to + part * (start(side.other(), stretch + 1) - to));
    }
}
