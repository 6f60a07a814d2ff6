package org.crossread.link;

import java.util.Arrays;

/// Finds a wording inside another one: the same words in a row, save where it says itself that it
/// leaves some out.
final class Containment {

    private static final int[] NONE = {};

    private Containment() {}

    /// For each left word the index of its right partner, or -1, if one wording stands inside the
    /// other; else empty.
    static int[] partners(Wording left, Wording right) {
        return left.size() <= right.size()
                ? places(left, right)
                : turned(places(right, left), left.size());
    }

    /// Whether all words of `part` stand in `whole`.
    static boolean isContained(Wording part, Wording whole) {
        return part.size() <= whole.size() && places(part, whole).length > 0;
    }

    private static int[] places(Wording part, Wording whole) {
        int[] places = new int[part.size()];
        int from = 0;
        for (int start = 0; start < part.size(); ) {
            int end = start + 1;
            while (end < part.size() && !part.hasGapBefore(end)) {
                end++;
            }
            int place = find(part.words(), start, end, whole.words(), from);
            if (place < 0) {
                return NONE;
            }
            for (int i = start; i < end; i++) {
                places[i] = place + i - start;
            }
            from = place + end - start;
            start = end;
        }
        return places;
    }

    private static int find(int[] part, int start, int end, int[] whole, int from) {
        for (int place = from; place + end - start <= whole.length; place++) {
            if (Arrays.equals(part, start, end, whole, place, place + end - start)) {
                return place;
            }
        }
        return -1;
    }

    private static int[] turned(int[] places, int size) {
        if (places.length == 0) {
            return NONE;
        }
        int[] turned = new int[size];
        Arrays.fill(turned, -1);
        for (int i = 0; i < places.length; i++) {
            turned[places[i]] = i;
        }
        return turned;
    }
}
