package org.crossread.align;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Finds the words of content around mentions of a row: what no comma, no other mention and no word
/// that parts statements keeps from them.
final class NearWords {

    /// In words, each way; of verbs, that stand far from what they lead to.
    private static final int REACH = 8;

    private static final int REACH_OF_VERBS = 10;

    /// In words, the longest addition between commas that is passed over, and the longest phrase
    /// before the first comma.
    private static final int LONGEST_ASIDE = 6;

    private static final Set<String> PARTING =
            Set.of("and", "or", "but", "while", "whereas", "that", "und", "oder", "aber", "dass");

    private final WordLexicon lexicon;
    private final WordRow row;
    private final Kind kind;
    private final Totals totals;
    private final BitSet taken = new BitSet();

    /// What is told by the mentions.
    enum Kind {
        /// `45 of 310 shops`: the total stands around its part. What it counts stands behind it;
        /// the verb before may be that of several.
        NUMBER(3),
        /// `Completed in 1926, the dam`: the phrase before the first comma is told of what follows.
        DATE(3),
        /// `The search, led by the navy, ended`, `fell to 5.1 percent`: its subject may stand
        /// behind an aside, and figures say what it is told of.
        VERB(3),
        /// When something was tells nothing of who or where it was.
        NAME(1);

        private final int before;

        Kind(int before) {
            this.before = before;
        }

        /// So many times as far as a word behind counts one before.
        int before() {
            return before;
        }
    }

    NearWords(WordLexicon lexicon, WordRow row, List<? extends Mention> mentions, Kind kind) {
        this.lexicon = lexicon;
        this.row = row;
        this.kind = kind;
        totals = new Totals(lexicon, row, mentions);
        mentions.forEach(mention -> taken.set(mention.from(), mention.end()));
    }

    /// Places of the words around a mention.
    BitSet around(Mention mention) {
        var places = new BitSet();
        int before = mention.from() - 1;
        if (before >= 0 && isApposed(mention) && !taken.get(before)) {
            add(before, places);
            addOneWay(before, -1, places);
        }
        addOneWay(mention.from(), -1, places);
        addOneWay(mention.end() - 1, 1, places);
        if (kind == Kind.NUMBER) {
            addTotal(mention, places);
        }
        return places;
    }

    /// Alone between marks it belongs to what stands before: `Holm, 44, was arrested`.
    private boolean isApposed(Mention mention) {
        return !row.isFirst(mention.from())
                && !row.isBeside(mention.from() - 1, mention.from())
                && !row.isBeside(mention.end() - 1, mention.end());
    }

    private void addOneWay(int from, int step, BitSet places) {
        int place = next(from, step);
        for (int k = 0; k < reach() && place >= 0; k++) {
            if (taken.get(place)) {
                return;
            }
            if (PARTING.contains(word(place)) && !joinsNames(place)) {
                addListed(place, step, places);
                return;
            }
            add(place, places);
            place = next(place, step);
        }
    }

    /// `Armenia and Azerbaijan` are told of together.
    private boolean joinsNames(int place) {
        return row.isBeside(place - 1, place)
                && row.isBeside(place, place + 1)
                && !taken.get(place - 1)
                && !taken.get(place + 1)
                && Character.isUpperCase(row.initial(place - 1))
                && Character.isUpperCase(row.initial(place + 1));
    }

    private int reach() {
        return kind == Kind.VERB ? REACH_OF_VERBS : REACH;
    }

    /// The next place one way, or -1 where a mark parts it.
    private int next(int place, int step) {
        int next = place + step;
        if (row.isBeside(next, place)) {
            return next;
        }
        return switch (kind) {
            case VERB -> behindAside(next, step);
            case DATE -> step > 0 && isOpening(place) ? next : -1;
            case NUMBER, NAME -> -1;
        };
    }

    /// The first place behind an aside that begins at a place, or -1 where none does.
    private int behindAside(int first, int step) {
        int place = first;
        for (int k = 0; k < LONGEST_ASIDE && isWithin(place, first); k++) {
            if (isWithin(place + step, first) && !row.isBeside(place, place + step)) {
                return place + step;
            }
            place += step;
        }
        return -1;
    }

    private boolean isWithin(int place, int first) {
        return place >= 0
                && place < row.size()
                && first >= 0
                && first < row.size()
                && row.stretches()[place] == row.stretches()[first];
    }

    /// Whether a place is the last one before the first comma of its sentence.
    private boolean isOpening(int last) {
        int place = last;
        while (!row.isFirst(place)) {
            if (last - place >= LONGEST_ASIDE || !row.isBeside(place - 1, place)) {
                return false;
            }
            place--;
        }
        return isWithin(last + 1, last);
    }

    /// What is told in one breath with a mention stands around it: of `in March and in June` the
    /// other month.
    private void addListed(int parting, int step, BitSet places) {
        int place = parting + step;
        while (row.isBeside(place, place - step)
                && !taken.get(place)
                && !lexicon.isContent(row.numbers()[place])) {
            place += step;
        }
        while (row.isBeside(place, place - step) && taken.get(place)) {
            add(place, places);
            place += step;
        }
    }

    private void addTotal(Mention part, BitSet places) {
        int total = totals.of(part);
        if (total >= 0) {
            places.set(total);
        }
    }

    /// A word that stands in the row more than once tells nothing of the place.
    private void add(int place, BitSet places) {
        int number = row.numbers()[place];
        boolean isTime = kind == Kind.NAME && DateReader.isName(lexicon.folded(number));
        boolean tells =
                lexicon.isContent(number) && !isTime && !Unit.isName(lexicon.folded(number))
                        || kind == Kind.VERB && lexicon.kind(number) == WordLexicon.Kind.FIGURE;
        if (tells && isOnce(number)) {
            places.set(place);
        }
    }

    private boolean isOnce(int number) {
        int count = 0;
        for (int one : row.numbers()) {
            count += one == number ? 1 : 0;
        }
        return count == 1;
    }

    private String word(int place) {
        return lexicon.folded(row.numbers()[place]);
    }
}
