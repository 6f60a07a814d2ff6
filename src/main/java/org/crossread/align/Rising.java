package org.crossread.align;

import java.util.ArrayList;
import java.util.List;

/// The longest part of a list of links that runs in the same order on both sides.
final class Rising {

    private Rising() {}

    /// Patience sorting (Fredman 1975); of equally long parts the one with lower places.
    ///
    /// @param links left and right place, by rising left place
    static List<int[]> longest(List<int[]> links) {
        int[] tails = new int[links.size()];
        int[] before = new int[links.size()];
        int length = 0;
        for (int k = 0; k < links.size(); k++) {
            int at = firstNotBelow(links, tails, length, links.get(k)[1]);
            before[k] = at == 0 ? -1 : tails[at - 1];
            tails[at] = k;
            length = Math.max(length, at + 1);
        }
        List<int[]> chain = new ArrayList<>();
        for (int k = length == 0 ? -1 : tails[length - 1]; k >= 0; k = before[k]) {
            chain.add(links.get(k));
        }
        return chain.reversed();
    }

    private static int firstNotBelow(List<int[]> links, int[] tails, int length, int value) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (links.get(tails[middle])[1] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
