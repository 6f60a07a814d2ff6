package org.crossread.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which links of two rows run against the order of most.
final class MovedLinks {

    private MovedLinks() {}

    /// The left places of such links.
    ///
    /// @param rightOf the right place of each left one, or -1; those of a phrase have one together
    static BitSet of(int[] rightOf) {
        var moved = new BitSet();
        if (isRising(rightOf)) {
            return moved;
        }
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < rightOf.length; i++) {
            if (rightOf[i] >= 0 && !goesOn(rightOf, i)) {
                all.add(new int[] {i, rightOf[i]});
            }
        }
        all.forEach(link -> moved.set(link[0]));
        Rising.longest(all).forEach(link -> moved.clear(link[0]));
        for (int i = 1; i < rightOf.length; i++) {
            moved.set(i, goesOn(rightOf, i) ? moved.get(i - 1) : moved.get(i));
        }
        return moved;
    }

    /// Whether a left place belongs to a phrase that began before it.
    static boolean goesOn(int[] rightOf, int place) {
        return place > 0
                && place < rightOf.length
                && rightOf[place] >= 0
                && rightOf[place] == rightOf[place - 1];
    }

    private static boolean isRising(int[] rightOf) {
        int highest = -1;
        for (int partner : rightOf) {
            if (partner >= 0 && partner < highest) {
                return false;
            }
            highest = Math.max(highest, partner);
        }
        return true;
    }
}
