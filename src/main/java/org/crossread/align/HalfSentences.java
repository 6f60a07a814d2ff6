package org.crossread.align;

import java.util.ArrayList;
import java.util.List;

/// Finds sentences left over that say what a neighbour's mate says: the halves of one sentence.
final class HalfSentences {

    private static final double PART = 0.3;

    private final Mates mates;
    private final Bags left;
    private final Bags right;
    private final Kinship kinship;

    HalfSentences(Mates mates, Bags left, Bags right, Kinship kinship) {
        this.mates = mates;
        this.left = left;
        this.right = right;
        this.kinship = kinship;
    }

    List<Mates.Near> all(Pulse pulse) {
        List<Mates.Near> parts = new ArrayList<>();
        for (int i = 0; i < mates.lefts(); i++) {
            pulse.beat();
            if (mates.ofLeft(i) == Mates.NOBODY) {
                Mates.Near best =
                        better(part(i, mates.ofLeft(i - 1)), part(i, mates.ofLeft(i + 1)));
                if (best.likeness() >= PART) {
                    parts.add(best);
                }
            }
        }
        for (int j = 0; j < mates.rights(); j++) {
            pulse.beat();
            if (mates.ofRight(j) == Mates.NOBODY) {
                Mates.Near best =
                        better(part(mates.ofRight(j - 1), j), part(mates.ofRight(j + 1), j));
                if (best.likeness() >= PART) {
                    parts.add(best);
                }
            }
        }
        return parts;
    }

    private static Mates.Near better(Mates.Near a, Mates.Near b) {
        return b.likeness() > a.likeness() ? b : a;
    }

    private Mates.Near part(int i, int j) {
        if (i == Mates.NOBODY || j == Mates.NOBODY) {
            return new Mates.Near(0, 0, 0);
        }
        double ofLeft = kinship.shared(left, i, right, j) / Math.max(1e-6, left.sum(i));
        double ofRight = kinship.shared(right, j, left, i) / Math.max(1e-6, right.sum(j));
        return new Mates.Near(i, j, mates.ofLeft(i) == Mates.NOBODY ? ofLeft : ofRight);
    }
}
