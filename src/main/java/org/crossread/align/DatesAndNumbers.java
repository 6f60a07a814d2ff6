package org.crossread.align;

import org.crossread.model.Flag;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;

/// Finds where two linked rows of words tell another date, time of day or number.
final class DatesAndNumbers {

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final SamePlace place;
    private final FoundFlags flags;
    private final List<DateMention> leftDates;
    private final List<DateMention> rightDates;

    /// @param isLeftDated whether words of the left may be part of dates
    /// @param isRightDated the same of the right
    DatesAndNumbers(
            WordLexicon lexicon,
            WordLinks links,
            SamePlace place,
            FoundFlags flags,
            boolean isLeftDated,
            boolean isRightDated) {
        this.lexicon = lexicon;
        this.links = links;
        this.place = place;
        this.flags = flags;
        leftDates = isLeftDated ? DateReader.read(lexicon, links.left()) : List.of();
        rightDates = isRightDated ? DateReader.read(lexicon, links.right()) : List.of();
    }

    /// The left places that belong to dates.
    BitSet leftDates() {
        return places(leftDates);
    }

    BitSet rightDates() {
        return places(rightDates);
    }

    /// @param hasNumbers whether words of both rows may be part of numbers
    void flag(boolean hasNumbers) {
        if (!leftDates.isEmpty() && !rightDates.isEmpty()) {
            flagDates();
        }
        if (hasNumbers) {
            flagNumbers();
        }
    }

    private void flagDates() {
        flag(
                Flag.Kind.DATE,
                NearWords.Kind.DATE,
                leftDates,
                rightDates,
                DateMention::agrees,
                DateMention::contradicts,
                (a, b) -> a.isAsExactAs(b) && a.contradicts(b));
    }

    private void flagNumbers() {
        List<ClockTime> leftTimes = ClockTime.read(lexicon, links.left());
        List<ClockTime> rightTimes = ClockTime.read(lexicon, links.right());
        flagTimes(leftTimes, rightTimes);
        List<Measure> lefts = measures(links.left(), leftDates, leftTimes);
        List<Measure> rights = measures(links.right(), rightDates, rightTimes);
        var conflicts = new MeasureConflicts(lexicon, links, lefts, rights);
        flag(
                Flag.Kind.NUMBER,
                NearWords.Kind.NUMBER,
                lefts,
                rights,
                Measure::agrees,
                conflicts::contradictInPlace,
                conflicts::contradictAnywhere);
        new InjuryFlags(lexicon, links, flags).flag(lefts, rights);
    }

    private void flagTimes(List<ClockTime> lefts, List<ClockTime> rights) {
        flag(
                Flag.Kind.NUMBER,
                NearWords.Kind.NUMBER,
                lefts,
                rights,
                ClockTime::agrees,
                (a, b) -> !a.agrees(b),
                (a, b) -> !a.agrees(b));
    }

    /// @param conflict whether two that stand in the same place contradict each other
    /// @param lone the same of two that are left over
    private <T extends Mention> void flag(
            Flag.Kind kind,
            NearWords.Kind near,
            List<T> lefts,
            List<T> rights,
            BiPredicate<T, T> agree,
            BiPredicate<T, T> conflict,
            BiPredicate<T, T> lone) {
        flags.add(
                kind,
                Conflicts.found(
                        lefts,
                        rights,
                        place,
                        () -> new Surroundings(lexicon, links, near, lefts, rights)::shared,
                        agree,
                        conflict,
                        lone,
                        MeaningFlags.BESIDE_SAME_WORDS));
    }

    private List<Measure> measures(WordRow row, List<DateMention> dates, List<ClockTime> times) {
        BitSet taken = places(dates);
        taken.or(places(times));
        return MeasureReader.read(lexicon, row, taken);
    }

    private static BitSet places(List<? extends Mention> mentions) {
        var places = new BitSet();
        mentions.forEach(mention -> places.set(mention.from(), mention.end()));
        return places;
    }
}
