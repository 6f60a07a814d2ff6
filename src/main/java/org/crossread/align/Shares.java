package org.crossread.align;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Of how many in two rows something is told: where it is most of them on the one side and few on
/// the other, opposites say the same, `all but 12 were killed` and `only 12 survived`.
final class Shares {

    /// In words before what is told.
    private static final int REACH = 8;

    /// In percent.
    private static final double WHOLE = 100;

    private static final double ROUNDING = 3;

    static final Set<String> MOST = OtherWordings.WORDS.get("most");
    static final Set<String> FEW = OtherWordings.WORDS.get("few");

    private final WordLexicon lexicon;
    private final WordRow left;
    private final WordRow right;

    Shares(WordLexicon lexicon, WordRow left, WordRow right) {
        this.lexicon = lexicon;
        this.left = left;
        this.right = right;
    }

    /// Whether the one is told of most and the other of few.
    boolean areComplements(Mention one, Mention other) {
        return isOf(MOST, left, one) && isOf(FEW, right, other)
                || isOf(FEW, left, one) && isOf(MOST, right, other)
                || areWhole(shareBefore(left, one.from()), shareBefore(right, other.from()));
    }

    /// The shares that the one and the other are told of, where they make a whole: who says that a
    /// third survived says that two thirds died.
    Optional<Conflicts.Conflict<Measure>> whole(Mention one, Mention other) {
        Optional<Measure> share = shareBefore(left, one.from());
        Optional<Measure> rest = shareBefore(right, other.from());
        return areWhole(share, rest)
                ? Optional.of(new Conflicts.Conflict<>(share.get(), rest.get()))
                : Optional.empty();
    }

    /// Whether the left tells of some share before a place, and the right of the rest.
    boolean restIsTold(int place) {
        Optional<Measure> share = shareBefore(left, place);
        return share.isPresent()
                && shares(right).anyMatch(rest -> areWhole(share, Optional.of(rest)));
    }

    private static boolean areWhole(Optional<Measure> share, Optional<Measure> rest) {
        return share.isPresent()
                && rest.isPresent()
                && Math.abs(share.get().percent() + rest.get().percent() - WHOLE) < ROUNDING;
    }

    private Optional<Measure> shareBefore(WordRow row, int place) {
        return shares(row)
                .filter(share -> share.end() <= place && place - share.end() < REACH)
                .reduce((_, last) -> last);
    }

    private Stream<Measure> shares(WordRow row) {
        return MeasureReader.read(lexicon, row, new BitSet()).stream().filter(Measure::isPart);
    }

    private boolean isOf(Set<String> words, WordRow row, Mention told) {
        int at = told.from() - 1;
        while (at >= told.from() - REACH && row.isBeside(at, at + 1)) {
            if (words.contains(lexicon.folded(row.numbers()[at]))) {
                return true;
            }
            at--;
        }
        return false;
    }
}
