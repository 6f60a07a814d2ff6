package org.crossread.align;

import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/// Words of content around a mention, the mention itself aside.
///
/// @param nearest places in the other row of what the nearest linked words are linked to
/// @param before so many times as far as a word behind counts one before
record Around(Mention mention, BitSet places, BitSet nearest, int before) {

    /// @param partner of each place in the other row, or -1
    /// @param before so many times as far as a word behind counts one before
    static Around of(Mention mention, BitSet places, IntUnaryOperator partner, int before) {
        var around = new Around(mention, places, new BitSet(), before);
        int least = Integer.MAX_VALUE;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            int distance = around.distance(place);
            if (partner.applyAsInt(place) >= 0 && distance <= least) {
                if (distance < least) {
                    around.nearest.clear();
                }
                least = distance;
                around.nearest.set(partner.applyAsInt(place));
            }
        }
        return around;
    }

    private int distance(int place) {
        return place < mention.from()
                ? before * (mention.from() - place)
                : place - mention.end() + 1;
    }

    /// Whether one of its nearest linked words has its partner around the other mention.
    boolean isNearestIn(Around other) {
        return nearest.intersects(other.places);
    }

    /// How many linked words of content stand around both, the nearer the more.
    double closeness(Around other, IntUnaryOperator partner) {
        double sum = 0;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            int there = partner.applyAsInt(place);
            sum += other.has(there) ? 1.0 / distance(place) / other.distance(there) : 0;
        }
        return sum;
    }

    private boolean has(int place) {
        return place >= 0 && places.get(place);
    }
}
