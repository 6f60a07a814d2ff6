package org.crossread.align;

import org.crossread.model.Flag;
import org.crossread.model.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;

/// Finds where two linked rows of words decide a matter otherwise, or tell the opposite.
final class Verdicts {

    static final Senses WORDS = Senses.read("verdicts", 2);

    /// What makes `few` some.
    private static final Set<String> SOME =
            Set.of("a", "the", "these", "first", "last", "next", "past", "every", "die", "ein");

    private static final Set<String> ONLY = Set.of("only", "just", "merely", "nur", "lediglich");

    private static final String ROUGHLY = "some";

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final WordRow left;
    private final WordRow right;
    private final SamePlace place;
    private final FoundFlags flags;
    private final List<Conflicts.Conflict<SenseMention>> told = new ArrayList<>();

    Verdicts(WordLexicon lexicon, WordLinks links, SamePlace place, FoundFlags flags) {
        this.lexicon = lexicon;
        this.links = links;
        this.place = place;
        this.flags = flags;
        left = links.left();
        right = links.right();
    }

    /// @param leftDenials what the left denies alone
    /// @param rightDenials the same of the right
    void flag(List<Negations.Lone> leftDenials, List<Negations.Lone> rightDenials) {
        List<SenseMention> leftWords = WORDS.in(lexicon, left);
        List<SenseMention> rightWords = WORDS.in(lexicon, right);
        if (!Conflicts.anyHold(leftWords, rightWords, SenseMention::contradicts)) {
            return;
        }
        List<SenseMention> allLefts = plain(leftWords, left, Side.LEFT, leftDenials);
        List<SenseMention> allRights = plain(rightWords, right, Side.RIGHT, rightDenials);
        List<SenseMention> lefts = open(allLefts, links::rightOf, allRights, links::leftOf);
        List<SenseMention> rights = open(allRights, links::leftOf, allLefts, links::rightOf);
        if (lefts.isEmpty() || rights.isEmpty()) {
            return;
        }
        var shares = new Shares(lexicon, left, right);
        for (SenseMention one : lefts) {
            rights.stream()
                    .filter(one::contradicts)
                    .flatMap(other -> shares.whole(one, other).stream())
                    .forEach(number -> flags.drop(Flag.Kind.NUMBER, number));
        }
        var spells = new Spells(lexicon, links);
        BiPredicate<SenseMention, SenseMention> contradict =
                (a, b) ->
                        a.contradicts(b)
                                && !(a.hasTwoParties()
                                        && new Subjects(lexicon, links).areTurned(a, b))
                                && !shares.areComplements(a, b)
                                && !spells.areOne(a, b)
                                && (!a.isOfTime() || place.encloses(a, b))
                                && Wishes.isAsked(lexicon, left, a.place())
                                        == Wishes.isAsked(lexicon, right, b.place());
        List<Conflicts.Conflict<SenseMention>> found =
                Conflicts.found(
                        lefts,
                        rights,
                        place,
                        () ->
                                new Surroundings(lexicon, links, NearWords.Kind.VERB, lefts, rights)
                                        ::sharedByVerbs,
                        SenseMention::agrees,
                        contradict,
                        contradict,
                        MeaningFlags.BESIDE_SAME_WORDS);
        if (!isTurnedTwice(found)) {
            flags.add(Flag.Kind.VERDICT, found);
            told.addAll(found);
        }
    }

    /// Whether one word is turned as well as how much of it there is: who says that more survived
    /// says that fewer died.
    private boolean isTurnedTwice(List<Conflicts.Conflict<SenseMention>> found) {
        return found.size() == 2
                && found.getFirst().left().isOfDegree() != found.getLast().left().isOfDegree()
                && areOfOneClause(found.getFirst(), found.getLast());
    }

    /// The same where the dictionary alone opposes the words: `many were saved`, `few were lost`.
    private boolean turnsTold(List<Conflicts.Conflict<OppositeWord>> opposites) {
        return told.size() == 1
                && opposites.size() == 1
                && told.getFirst().left().isOfDegree()
                && areOfOneClause(told.getFirst(), opposites.getFirst());
    }

    private boolean areOfOneClause(
            Conflicts.Conflict<? extends Mention> one,
            Conflicts.Conflict<? extends Mention> other) {
        return !new ClauseBorders(lexicon, left).part(one.left().from(), other.left().from())
                && !new ClauseBorders(lexicon, right)
                        .part(one.right().from(), other.right().from());
    }

    /// Words that the dictionary opposes, where nothing else was found.
    void flagOpposites() {
        List<Integer> leftPlaces = OppositeWord.places(lexicon, left, links::rightOf);
        List<Integer> rightPlaces =
                leftPlaces.isEmpty()
                        ? List.of()
                        : OppositeWord.places(lexicon, right, links::leftOf);
        if (!Conflicts.anyHold(leftPlaces, rightPlaces, this::areOpposed)) {
            return;
        }
        List<OppositeWord> lefts = OppositeWord.at(leftPlaces, lexicon, left);
        List<OppositeWord> rights = OppositeWord.at(rightPlaces, lexicon, right);
        lefts.removeIf(word -> flags.have(Side.LEFT, FoundFlags.at(left, word.from())));
        rights.removeIf(word -> flags.have(Side.RIGHT, FoundFlags.at(right, word.from())));
        var bearings = new Bearings(lexicon, links);
        lefts.removeIf(
                word ->
                        rights.stream()
                                .anyMatch(
                                        other ->
                                                word.contradicts(other, lexicon)
                                                        && bearings.areFromOthers(
                                                                word.from(), other.from())));
        List<Conflicts.Conflict<OppositeWord>> found =
                Conflicts.found(
                        lefts,
                        rights,
                        place,
                        () ->
                                new Surroundings(lexicon, links, NearWords.Kind.NAME, lefts, rights)
                                        ::shared,
                        (a, b) -> a.agrees(b, lexicon),
                        (a, b) -> a.contradicts(b, lexicon) && !areVerdicts(a, b),
                        (a, b) ->
                                a.contradicts(b, lexicon)
                                        && !areVerdicts(a, b)
                                        && areBehindOne(a, b),
                        MeaningFlags.BESIDE_SAME_WORDS);
        if (turnsTold(found)) {
            flags.drop(Flag.Kind.VERDICT, told.getFirst());
        } else {
            flags.add(Flag.Kind.VERDICT, found);
        }
    }

    private boolean areOpposed(int leftPlace, int rightPlace) {
        return lexicon.opposes(left.numbers()[leftPlace], right.numbers()[rightPlace]);
    }

    /// Whether the same word of grammar stands before both: `her daughter`, `her son`.
    private boolean areBehindOne(OppositeWord one, OppositeWord other) {
        return left.isBeside(one.from() - 1, one.from())
                && right.isBeside(other.from() - 1, other.from())
                && left.numbers()[one.from() - 1] == right.numbers()[other.from() - 1]
                && !lexicon.isContent(left.numbers()[one.from() - 1]);
    }

    /// Whether the table of verdicts says how both relate.
    private boolean areVerdicts(OppositeWord one, OppositeWord other) {
        return lexicon.has(one.number(), WordFacts.DECIDES)
                && lexicon.has(other.number(), WordFacts.DECIDES);
    }

    /// The words that decide a matter, but for those that are denied or flagged themselves.
    private List<SenseMention> plain(
            List<SenseMention> mentions, WordRow row, Side side, List<Negations.Lone> lone) {
        Denials denials = new Denials(lexicon, row);
        Set<Integer> denied =
                lone.stream()
                        .filter(Negations.Lone::same)
                        .map(Negations.Lone::place)
                        .collect(Collectors.toSet());
        return mentions.stream()
                .filter(mention -> !flags.have(side, FoundFlags.at(row, mention.place())))
                .filter(mention -> !denials.isDenied(mention.place()))
                .filter(mention -> !denials.isDenied(mention.last()))
                .filter(mention -> !denied.contains(mention.place()))
                .filter(mention -> !isNoAmount(row, mention))
                .toList();
    }

    /// Whether it says nothing of how many there are: `a few` are not `few`, but `only a few` are,
    /// and `some 300` are 300.
    private boolean isNoAmount(WordRow row, SenseMention mention) {
        if (!mention.isOfAmount()) {
            return false;
        }
        int before = mention.place() - 1;
        return mention.isFew()
                        && SOME.contains(word(row, before, mention.place()))
                        && !ONLY.contains(word(row, before - 1, before))
                || word(row, mention.place(), mention.end()).equals(ROUGHLY)
                        && lexicon.has(row.numbers()[mention.end()], WordFacts.COUNTS);
    }

    /// The word at a place; empty where it does not stand beside the next one.
    private String word(WordRow row, int place, int next) {
        return row.isBeside(place, next) ? lexicon.folded(row.numbers()[place]) : "";
    }

    /// Those that the other side does not have too: it lacks a word of theirs, or has the first as
    /// part of another phrase, `called off a strike` for `called a strike`, or it has an opposite
    /// that the dictionary takes for another word of the same meaning.
    private static List<SenseMention> open(
            List<SenseMention> mentions,
            IntUnaryOperator partner,
            List<SenseMention> others,
            IntUnaryOperator partnerThere) {
        return mentions.stream()
                .filter(
                        mention ->
                                isFree(mention, partner)
                                        || others.stream()
                                                .anyMatch(
                                                        other ->
                                                                partner.applyAsInt(mention.place())
                                                                                == other.place()
                                                                        && (isFree(
                                                                                        other,
                                                                                        partnerThere)
                                                                                || mention
                                                                                        .contradicts(
                                                                                                other))))
                .toList();
    }

    private static boolean isFree(SenseMention mention, IntUnaryOperator partner) {
        return partner.applyAsInt(mention.place()) < 0 || partner.applyAsInt(mention.last()) < 0;
    }
}
