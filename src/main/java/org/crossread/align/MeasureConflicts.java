package org.crossread.align;

import java.util.List;

/// Knows which numbers of two rows contradict each other: in one place, or wherever they stand
/// among words that both rows have.
final class MeasureConflicts {

    private final WordLinks links;
    private final Totals lefts;
    private final Totals rights;
    private final List<Measure> totals;
    private final boolean areOnlyTimes;
    private final Bearings bearings;

    MeasureConflicts(
            WordLexicon lexicon, WordLinks links, List<Measure> lefts, List<Measure> rights) {
        this.links = links;
        bearings = new Bearings(lexicon, links);
        totals = lefts;
        this.lefts = new Totals(lexicon, links.left(), lefts);
        this.rights = new Totals(lexicon, links.right(), rights);
        areOnlyTimes = haveOneTime(lefts) && haveOneTime(rights);
    }

    private static boolean haveOneTime(List<Measure> measures) {
        return measures.stream().filter(Measure::isTime).count() == 1;
    }

    /// Whether one is told where the other is, and it is not the same number, nor the rest of one
    /// total: of eleven two passed and nine failed.
    boolean contradictInPlace(Measure one, Measure other) {
        return one.comparesWith(other) && !isExplained(one, other);
    }

    private boolean isExplained(Measure one, Measure other) {
        return one.agrees(other)
                || addUp(one, other)
                || one.isLength() && other.isLength() && areFromOthers(one, other);
    }

    /// Whether they are distances from two places.
    private boolean areFromOthers(Measure one, Measure other) {
        return bearings.areFromOthers(one.end(), other.end());
    }

    private boolean addUp(Measure one, Measure other) {
        return arePartsOfOne(one, other)
                && totals.stream()
                        .filter(total -> total.from() == lefts.of(one))
                        .anyMatch(total -> total.value() == one.value() + other.value());
    }

    /// Whether both measure the same, are parts of one total, or are the only times told, but are
    /// not the same number.
    boolean contradictAnywhere(Measure one, Measure other) {
        return !isExplained(one, other)
                && (one.measuresLike(other)
                        || one.comparesWith(other)
                                && (arePartsOfOne(one, other)
                                        || areOnlyTimes && one.isTime() && other.isTime()));
    }

    private boolean arePartsOfOne(Measure one, Measure other) {
        int total = lefts.of(one);
        return !one.isPart()
                && !other.isPart()
                && total >= 0
                && links.rightOf(total) >= 0
                && links.rightOf(total) == rights.of(other);
    }
}
