package org.crossread.align;

import org.crossread.model.Match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Tells which groups stand elsewhere in the order of the other side: those outside the longest
/// chain that rises on both sides (patience sorting; Schensted 1961).
final class ReadingOrder {

    private ReadingOrder() {}

    /// @param groups in the order of the left
    /// @return the places of the groups that are out of order
    static BitSet transposed(List<List<Match>> groups) {
        int[] places = new int[groups.size()];
        Arrays.setAll(places, k -> strongest(groups.get(k)).right());
        int[] ends = new int[places.length];
        int[] before = new int[places.length];
        int length = 0;
        for (int k = 0; k < places.length; k++) {
            int at = firstNotBelow(places, ends, length, places[k]);
            before[k] = at == 0 ? -1 : ends[at - 1];
            ends[at] = k;
            length = Math.max(length, at + 1);
        }
        var transposed = new BitSet();
        transposed.set(0, places.length);
        for (int k = length == 0 ? -1 : ends[length - 1]; k >= 0; k = before[k]) {
            transposed.clear(k);
        }
        return transposed;
    }

    private static Match strongest(List<Match> group) {
        Match best = group.getFirst();
        for (Match match : group) {
            if (match.similarity() > best.similarity()) {
                best = match;
            }
        }
        return best;
    }

    private static int firstNotBelow(int[] places, int[] ends, int length, int place) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[ends[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
