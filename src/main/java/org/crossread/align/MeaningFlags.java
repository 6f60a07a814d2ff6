package org.crossread.align;

import org.crossread.model.Flag;
import org.crossread.model.Order;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/// Finds changes of meaning between linked rows of words: numbers, dates, names, negation, how sure
/// something is, how a matter was decided.
///
/// What one side leaves out is no change of meaning, except a denial or a doubt whose statement is
/// there without it.
final class MeaningFlags {

    private static final double BESIDE_SAME_WORDS = 1.8;
    private static final double BETWEEN_SAME_WORDS = 2.6;
    private static final int REACH = 4;

    static final SenseMention.Senses MODALS = SenseMention.Senses.read("modals.txt", 1);
    static final SenseMention.Senses VERDICTS = SenseMention.Senses.read("verdicts.txt", 2);
    private static final Set<String> SELF_EVIDENT = Set.of("expected", "able");

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final WordRow left;
    private final WordRow right;
    private final int leftTraits;
    private final int rightTraits;
    private final SamePlace place;
    private final List<DateMention> leftDates;
    private final List<DateMention> rightDates;
    private final List<Negations.Lone> leftDenials;
    private final List<Negations.Lone> rightDenials;
    private final List<Flag> flags = new ArrayList<>();

    private MeaningFlags(WordLexicon lexicon, WordLinks links) {
        this.lexicon = lexicon;
        this.links = links;
        left = links.left();
        right = links.right();
        leftTraits = left.traits(lexicon);
        rightTraits = right.traits(lexicon);
        place = new SamePlace(lexicon, links);
        leftDates = dates(left, leftTraits);
        rightDates = dates(right, rightTraits);
        leftDenials =
                has(leftTraits, WordFacts.DENIES) ? Negations.ofLeft(lexicon, links) : List.of();
        rightDenials =
                has(rightTraits, WordFacts.DENIES)
                        ? Negations.ofLeft(lexicon, links.turned())
                        : List.of();
    }

    /// In the order of the left.
    static List<Flag> of(WordLexicon lexicon, WordLinks links) {
        var flags = new MeaningFlags(lexicon, links);
        flags.findAll();
        if (flags.flags.size() < 2) {
            return flags.flags;
        }
        return new LinkedHashSet<>(flags.flags)
                .stream()
                        .sorted(
                                Order.comparing((Flag flag) -> flag.left().start())
                                        .thenComparing(flag -> flag.right().start())
                                        .thenComparing(Flag::kind))
                        .toList();
    }

    private void findAll() {
        if (!leftDates.isEmpty() && !rightDates.isEmpty()) {
            dates();
        }
        if (bothHave(WordFacts.COUNTS)) {
            numbers();
        }
        names();
        if (bothHave(WordFacts.DECIDES)) {
            verdicts();
        }
        negations();
        if (has(leftTraits | rightTraits, WordFacts.DOUBTS)) {
            modals();
        }
    }

    private static boolean has(int traits, int trait) {
        return (traits & trait) != 0;
    }

    /// Whether both sides tell something of a kind, so that they can contradict each other.
    private boolean bothHave(int trait) {
        return has(leftTraits & rightTraits, trait);
    }

    private void dates() {
        flag(
                Flag.Kind.DATE,
                new Conflicts<>(
                        leftDates,
                        rightDates,
                        place,
                        DateMention::agrees,
                        DateMention::contradicts,
                        BESIDE_SAME_WORDS));
    }

    private void numbers() {
        flag(
                Flag.Kind.NUMBER,
                new Conflicts<>(
                        MeasureReader.read(lexicon, left, places(leftDates)),
                        MeasureReader.read(lexicon, right, places(rightDates)),
                        place,
                        Measure::agrees,
                        (a, b) -> a.comparesWith(b) && !a.agrees(b),
                        BESIDE_SAME_WORDS));
    }

    private List<DateMention> dates(WordRow row, int traits) {
        return has(traits, WordFacts.DATES) ? DateReader.read(lexicon, row) : List.of();
    }

    private static BitSet places(List<? extends Mention> mentions) {
        var places = new BitSet();
        mentions.forEach(mention -> places.set(mention.from(), mention.end()));
        return places;
    }

    private void names() {
        List<NameMention> lefts = NameMention.in(lexicon, left, i -> links.rightOf(i) >= 0);
        if (lefts.isEmpty()) {
            return;
        }
        flag(
                Flag.Kind.NAME,
                new Conflicts<>(
                        lefts,
                        NameMention.in(lexicon, right, j -> links.leftOf(j) >= 0),
                        place,
                        (a, b) -> a.agrees(b, lexicon),
                        (a, b) -> a.replaces(b, lexicon, links),
                        BETWEEN_SAME_WORDS));
    }

    /// A word that decides a matter otherwise is no denial besides.
    private void negations() {
        for (Negations.Lone lone : leftDenials) {
            Span here = at(left, lone.place());
            Span there = at(right, lone.at());
            if (flags.stream().noneMatch(flag -> flag.left().overlaps(here))) {
                add(Flag.Kind.NEGATION, here, lone.same() ? there : before(there));
            }
        }
        for (Negations.Lone lone : rightDenials) {
            Span here = at(right, lone.place());
            Span there = at(left, lone.at());
            if (flags.stream().noneMatch(flag -> flag.right().overlaps(here))) {
                add(Flag.Kind.NEGATION, lone.same() ? there : before(there), here);
            }
        }
    }

    private void modals() {
        BitSet leftTaken = places(leftDates);
        BitSet rightTaken = places(rightDates);
        List<SenseMention> lefts = without(doubts(left, leftTraits), leftTaken::get);
        List<SenseMention> rights = without(doubts(right, rightTraits), rightTaken::get);
        flag(
                Flag.Kind.MODAL,
                new Conflicts<>(
                        lefts,
                        rights,
                        place,
                        SenseMention::agrees,
                        (a, b) -> !a.agrees(b),
                        BESIDE_SAME_WORDS));
        for (SenseMention modal : lefts) {
            int at = missing(modal, rights, left, links::rightOf, right);
            if (at >= 0) {
                add(Flag.Kind.MODAL, at(left, modal.place()), before(at(right, at)));
            }
        }
        for (SenseMention modal : rights) {
            int at = missing(modal, lefts, right, links::leftOf, left);
            if (at >= 0) {
                add(Flag.Kind.MODAL, before(at(left, at)), at(right, modal.place()));
            }
        }
    }

    private List<SenseMention> doubts(WordRow row, int traits) {
        return has(traits, WordFacts.DOUBTS) ? MODALS.in(lexicon, row) : List.of();
    }

    /// Where the statement that a modal goes with stands over there without one; -1 elsewhere.
    private int missing(
            SenseMention modal,
            List<SenseMention> others,
            WordRow row,
            IntUnaryOperator partner,
            WordRow there) {
        if (modal.senses().stream().anyMatch(SELF_EVIDENT::contains)) {
            return -1;
        }
        int head = modal.place() + 1;
        while (head < row.size()
                && head < modal.place() + REACH
                && !lexicon.isContent(row.numbers()[head])) {
            head++;
        }
        if (head >= row.size() || row.stretches()[head] != row.stretches()[modal.place()]) {
            return -1;
        }
        int at = partner.applyAsInt(head);
        boolean hasOther = others.stream().anyMatch(other -> Math.abs(other.place() - at) <= REACH);
        return at < 0 || hasOther || !lexicon.isContent(there.numbers()[at]) ? -1 : at;
    }

    private void verdicts() {
        flag(
                Flag.Kind.VERDICT,
                new Conflicts<>(
                        open(left, links::rightOf, leftDenials),
                        open(right, links::leftOf, rightDenials),
                        place,
                        SenseMention::agrees,
                        SenseMention::contradicts,
                        BESIDE_SAME_WORDS));
    }

    /// The words that decide a matter, but for those that the other side has too and those that are
    /// denied themselves.
    private List<SenseMention> open(
            WordRow row, IntUnaryOperator partner, List<Negations.Lone> lone) {
        Denials denials = new Denials(lexicon, row);
        Set<Integer> denied =
                lone.stream()
                        .filter(Negations.Lone::same)
                        .map(Negations.Lone::place)
                        .collect(Collectors.toSet());
        return VERDICTS.in(lexicon, row).stream()
                .filter(mention -> partner.applyAsInt(mention.place()) < 0)
                .filter(mention -> !denials.isDenied(mention.place()))
                .filter(mention -> !denied.contains(mention.place()))
                .toList();
    }

    private static List<SenseMention> without(List<SenseMention> mentions, IntPredicate dropped) {
        List<SenseMention> kept = new ArrayList<>(mentions);
        kept.removeIf(mention -> dropped.test(mention.place()));
        return kept;
    }

    private <T extends Mention> void flag(Flag.Kind kind, Conflicts<T> conflicts) {
        for (Conflicts.Conflict<T> conflict : conflicts.found()) {
            add(
                    kind,
                    left.span(conflict.left().from(), conflict.left().end()),
                    right.span(conflict.right().from(), conflict.right().end()));
        }
    }

    private void add(Flag.Kind kind, Span here, Span there) {
        flags.add(new Flag(kind, here, there));
    }

    private static Span at(WordRow row, int place) {
        return row.span(place, place + 1);
    }

    private static Span before(Span word) {
        return new Span(word.start(), word.start());
    }
}
