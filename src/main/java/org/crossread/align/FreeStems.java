package org.crossread.align;

import java.util.Arrays;

/// How often each stem is free on either side of a pair, and where. Serves one pair after another
/// without being made anew; for one thread.
final class FreeStems {

    private int[] pairs = new int[1 << 8];
    private int[] lefts = new int[1 << 8];
    private int[] rights = new int[1 << 8];
    private int[] leftPlaces = new int[1 << 8];
    private int[] rightPlaces = new int[1 << 8];
    private int pair;

    /// Begins another pair.
    void clear() {
        pair++;
    }

    void addLeft(int stem, int place) {
        open(stem);
        lefts[stem]++;
        leftPlaces[stem] = place;
    }

    void addRight(int stem, int place) {
        open(stem);
        rights[stem]++;
        rightPlaces[stem] = place;
    }

    /// The right place of a stem that is free once on each side, on the left at this place; else
    /// -1.
    int onlyRight(int stem, int leftPlace) {
        boolean isOnly =
                stem < pairs.length
                        && pairs[stem] == pair
                        && lefts[stem] == 1
                        && rights[stem] == 1
                        && leftPlaces[stem] == leftPlace;
        return isOnly ? rightPlaces[stem] : -1;
    }

    private void open(int stem) {
        if (stem >= pairs.length) {
            grow(Math.max(stem + 1, pairs.length * 2));
        }
        if (pairs[stem] != pair) {
            pairs[stem] = pair;
            lefts[stem] = 0;
            rights[stem] = 0;
        }
    }

    private void grow(int size) {
        pairs = Arrays.copyOf(pairs, size);
        lefts = Arrays.copyOf(lefts, size);
        rights = Arrays.copyOf(rights, size);
        leftPlaces = Arrays.copyOf(leftPlaces, size);
        rightPlaces = Arrays.copyOf(rightPlaces, size);
    }
}
