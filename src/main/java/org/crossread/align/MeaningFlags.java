package org.crossread.align;

import org.crossread.model.Flag;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.List;

/// Finds changes of meaning between linked rows of words: numbers, dates, names, negation, how sure
/// something is, how a matter was decided.
///
/// What one side leaves out is no change of meaning, except a denial or a doubt whose statement is
/// there without it.
final class MeaningFlags {

    static final double BESIDE_SAME_WORDS = 1.8;
    private static final double BETWEEN_SAME_WORDS = 2.6;

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final WordRow left;
    private final WordRow right;
    private final int leftTraits;
    private final int rightTraits;
    private final SamePlace place;
    private final DatesAndNumbers figures;
    private final List<Negations.Lone> leftDenials;
    private final List<Negations.Lone> rightDenials;
    private final NameFinder leftNames;
    private final NameFinder rightNames;
    private final FoundFlags flags;

    private MeaningFlags(WordLexicon lexicon, WordLinks links) {
        this.lexicon = lexicon;
        this.links = links;
        left = links.left();
        right = links.right();
        flags = new FoundFlags(left, right);
        leftTraits = left.traits(lexicon);
        rightTraits = right.traits(lexicon);
        place = new SamePlace(lexicon, links);
        leftNames = new NameFinder(lexicon, left, right);
        rightNames = new NameFinder(lexicon, right, left);
        figures =
                new DatesAndNumbers(
                        lexicon,
                        links,
                        place,
                        flags,
                        has(leftTraits, WordFacts.DATES),
                        has(rightTraits, WordFacts.DATES));
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
        return flags.flags.inOrder();
    }

    private void findAll() {
        figures.flag(bothHave(WordFacts.COUNTS));
        var verdicts = new Verdicts(lexicon, links, place, flags);
        names();
        new ExchangedNames(lexicon, links, flags).flag(leftNames, rightNames);
        if (bothHave(WordFacts.DECIDES)) {
            verdicts.flag(leftDenials, rightDenials);
        }
        negations();
        verdicts.flagOpposites();
        if (has(leftTraits | rightTraits, WordFacts.DOUBTS)) {
            new Doubts(lexicon, links, place)
                    .flag(figures.leftDates(), figures.rightDates(), flags);
        }
    }

    private static boolean has(int traits, int trait) {
        return (traits & trait) != 0;
    }

    /// Whether both sides tell something of a kind, so that they can contradict each other.
    private boolean bothHave(int trait) {
        return has(leftTraits & rightTraits, trait);
    }

    private void names() {
        List<NameMention> lefts = leftNames.find(i -> links.rightOf(i) < 0);
        if (lefts.isEmpty()) {
            return;
        }
        var heads = new NameHeads(lexicon, links);
        List<NameMention> rights = rightNames.find(j -> links.leftOf(j) < 0);
        flags.add(
                Flag.Kind.NAME,
                Conflicts.found(
                        lefts,
                        rights,
                        place,
                        () ->
                                new Surroundings(lexicon, links, NearWords.Kind.NAME, lefts, rights)
                                        ::shared,
                        (a, b) -> a.agrees(b, lexicon),
                        (a, b) -> a.replaces(b, lexicon, links),
                        (a, b) ->
                                a.rivals(b, lexicon, links)
                                        || a.isOther(b, lexicon) && heads.areOne(a, b),
                        BETWEEN_SAME_WORDS));
    }

    /// A word that decides a matter otherwise is no denial besides.
    private void negations() {
        negations(leftDenials, Side.LEFT, links);
        negations(rightDenials, Side.RIGHT, links.turned());
    }

    private void negations(List<Negations.Lone> denials, Side side, WordLinks seen) {
        for (Negations.Lone lone : denials) {
            Span here = FoundFlags.at(seen.left(), lone.place());
            if (!flags.have(side, here)) {
                flags.add(Flag.Kind.NEGATION, side, here, opposite(lone, seen));
            }
        }
    }

    /// The word opposite the denial; else where it would stand: behind the counterpart of the word
    /// before it, or before the word that it denies.
    private static Span opposite(Negations.Lone lone, WordLinks seen) {
        Span there = FoundFlags.at(seen.right(), lone.at());
        if (lone.same()) {
            return there;
        }
        int before = lone.place() > 0 ? seen.rightOf(lone.place() - 1) : -1;
        return before < 0
                ? FoundFlags.before(there)
                : FoundFlags.behind(FoundFlags.at(seen.right(), before));
    }
}
