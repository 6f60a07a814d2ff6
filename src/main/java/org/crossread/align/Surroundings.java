package org.crossread.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/// What stands around mentions of both rows, whatever its order: one report writes `killed 12
/// people`, the other `12 people were killed`. Around a mention stands what no comma, no other
/// mention and no word that parts statements keeps from it.
final class Surroundings {

    /// In words, each way.
    private static final int REACH = 8;

    /// So many times as far as a word behind counts one before.
    private static final int BEFORE = 3;

    private static final Set<String> PARTING =
            Set.of("and", "or", "but", "while", "whereas", "that", "und", "oder", "aber", "dass");

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final List<Around> lefts;
    private final List<Around> rights;

    /// @param lefts all mentions on the left
    Surroundings(
            WordLexicon lexicon,
            WordLinks links,
            List<? extends Mention> lefts,
            List<? extends Mention> rights) {
        this.lexicon = lexicon;
        this.links = links;
        boolean both = !lefts.isEmpty() && !rights.isEmpty();
        this.lefts = both ? around(lefts, links.left(), links::rightOf) : List.of();
        this.rights = both ? around(rights, links.right(), links::leftOf) : List.of();
    }

    private List<Around> around(
            List<? extends Mention> mentions, WordRow row, IntUnaryOperator partner) {
        BitSet taken = new BitSet();
        mentions.forEach(mention -> taken.set(mention.from(), mention.end()));
        List<Around> around = new ArrayList<>(mentions.size());
        mentions.forEach(mention -> around.add(around(mention, row, taken, partner)));
        return around;
    }

    /// How much stands around both of two mentions, by their places in the lists: linked words of
    /// content, the nearer the more; 0 where the nearest of either does not stand around the other.
    double shared(int left, int right) {
        Around here = lefts.get(left);
        Around there = rights.get(right);
        return here.isNearestIn(there) && there.isNearestIn(here)
                ? here.closeness(there, links::rightOf)
                : 0;
    }

    /// The same wherever the nearest stands: a verb has its subject and its object around it, and
    /// either may come first.
    double sharedByVerbs(int left, int right) {
        return lefts.get(left).closeness(rights.get(right), links::rightOf);
    }

    private Around around(Mention mention, WordRow row, BitSet taken, IntUnaryOperator partner) {
        var places = new BitSet();
        int before = mention.from() - 1;
        if (before >= 0 && isApposed(row, mention) && !taken.get(before)) {
            add(row, before, places);
            addOneWay(row, before, -1, taken, places);
        }
        addOneWay(row, mention.from(), -1, taken, places);
        addOneWay(row, mention.end() - 1, 1, taken, places);
        return Around.of(mention, places, partner);
    }

    /// Words of content around a mention, the mention itself aside.
    ///
    /// @param nearest places in the other row of what the nearest linked words are linked to
    private record Around(Mention mention, BitSet places, BitSet nearest) {

        static Around of(Mention mention, BitSet places, IntUnaryOperator partner) {
            var around = new Around(mention, places, new BitSet());
            int least = Integer.MAX_VALUE;
            for (int place = places.nextSetBit(0);
                    place >= 0;
                    place = places.nextSetBit(place + 1)) {
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

        /// What a number counts stands behind it; the verb before may be that of several.
        private int distance(int place) {
            return place < mention.from()
                    ? BEFORE * (mention.from() - place)
                    : place - mention.end() + 1;
        }

        /// Whether one of its nearest linked words has its partner around the other mention.
        boolean isNearestIn(Around other) {
            return nearest.intersects(other.places);
        }

        double closeness(Around other, IntUnaryOperator partner) {
            double sum = 0;
            for (int place = places.nextSetBit(0);
                    place >= 0;
                    place = places.nextSetBit(place + 1)) {
                int there = partner.applyAsInt(place);
                sum += other.has(there) ? 1.0 / distance(place) / other.distance(there) : 0;
            }
            return sum;
        }

        private boolean has(int place) {
            return place >= 0 && places.get(place);
        }
    }

    /// Alone between marks it belongs to what stands before: `Holm, 44, was arrested`.
    private static boolean isApposed(WordRow row, Mention mention) {
        return !row.isFirst(mention.from())
                && !row.isBeside(mention.from() - 1, mention.from())
                && !row.isBeside(mention.end() - 1, mention.end());
    }

    private void addOneWay(WordRow row, int from, int step, BitSet taken, BitSet places) {
        int place = from + step;
        for (int k = 0; k < REACH && row.isBeside(place, place - step); k++, place += step) {
            if (taken.get(place)) {
                return;
            }
            if (PARTING.contains(lexicon.folded(row.numbers()[place]))) {
                addListed(row, place, step, taken, places);
                return;
            }
            add(row, place, places);
        }
    }

    /// What is told in one breath with a mention stands around it: of `in March and in June` the
    /// other month.
    private void addListed(WordRow row, int parting, int step, BitSet taken, BitSet places) {
        int place = parting + step;
        while (row.isBeside(place, place - step)
                && !taken.get(place)
                && !lexicon.isContent(row.numbers()[place])) {
            place += step;
        }
        while (row.isBeside(place, place - step) && taken.get(place)) {
            add(row, place, places);
            place += step;
        }
    }

    /// A word that stands in the row more than once tells nothing of the place.
    private void add(WordRow row, int place, BitSet places) {
        int number = row.numbers()[place];
        if (lexicon.isContent(number)
                && !Unit.isName(lexicon.folded(number))
                && isOnce(number, row)) {
            places.set(place);
        }
    }

    private static boolean isOnce(int number, WordRow row) {
        int count = 0;
        for (int one : row.numbers()) {
            count += one == number ? 1 : 0;
        }
        return count == 1;
    }
}
