package org.crossread.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which sentences of two reports are joined, one to one, and how alike they are.
final class Mates {

    /// One pair of sentences and how alike they are.
    record Near(int left, int right, double likeness) {}

    static final int NOBODY = Candidates.NOBODY;

    private final int[] ofLeft;
    private final int[] ofRight;
    private final float[] likeness;

    Mates(int lefts, int rights) {
        ofLeft = new int[lefts];
        ofRight = new int[rights];
        likeness = new float[lefts];
        Arrays.fill(ofLeft, NOBODY);
        Arrays.fill(ofRight, NOBODY);
    }

    int lefts() {
        return ofLeft.length;
    }

    int rights() {
        return ofRight.length;
    }

    /// The right mate of a left sentence; nobody outside the report, too.
    int ofLeft(int at) {
        return mate(ofLeft, at);
    }

    /// The left mate of a right sentence; nobody outside the report, too.
    int ofRight(int at) {
        return mate(ofRight, at);
    }

    private static int mate(int[] mates, int at) {
        return at < 0 || at >= mates.length ? NOBODY : mates[at];
    }

    boolean isLeftFree(int at) {
        return isFree(ofLeft, at);
    }

    boolean isRightFree(int at) {
        return isFree(ofRight, at);
    }

    private static boolean isFree(int[] mates, int at) {
        return at >= 0 && at < mates.length && mates[at] == NOBODY;
    }

    void join(int i, int j, double alike) {
        ofLeft[i] = j;
        ofRight[j] = i;
        likeness[i] = (float) alike;
    }

    /// Share of the sentences without a mate, on the side where it is higher. Where nearly all have
    /// one, two left over in the same place belong together with little more evidence.
    double free() {
        long lefts = Arrays.stream(ofLeft).filter(mate -> mate == NOBODY).count();
        long rights = Arrays.stream(ofRight).filter(mate -> mate == NOBODY).count();
        return Math.max(
                lefts / (double) Math.max(1, ofLeft.length),
                rights / (double) Math.max(1, ofRight.length));
    }

    List<Near> all() {
        List<Near> all = new ArrayList<>();
        for (int i = 0; i < ofLeft.length; i++) {
            if (ofLeft[i] != NOBODY) {
                all.add(new Near(i, ofLeft[i], likeness[i]));
            }
        }
        return all;
    }
}
