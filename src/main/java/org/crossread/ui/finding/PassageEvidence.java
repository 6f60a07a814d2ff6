package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Folding;
import org.crossread.model.Match;
import org.crossread.model.Match.Evidence;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Why two passages are held to belong together, in words that a reader can check, and what differs
/// all the same.
public final class PassageEvidence {

    /// Never at the start of a line.
    private static final String DOT = "\u00a0\u00b7 ";
    private static final int MOST = 4;
    private static final int MOST_WORDS = 8;

    private final Comparison comparison;
    private final Pair pair;
    private final FunctionWords functionWords = new FunctionWords();

    public PassageEvidence(Comparison comparison, Pair pair) {
        this.comparison = comparison;
        this.pair = pair;
    }

    public List<CardFact> facts() {
        List<CardFact> facts = new ArrayList<>();
        facts.add(fact("reader.evidence.linked", linkedBy()));
        facts.add(fact("reader.evidence.common", inCommon()));
        add(facts, "reader.evidence.names", shared(this::isName), MOST_WORDS);
        add(facts, "reader.evidence.figures", shared(PassageEvidence::hasFigure), MOST_WORDS);
        add(facts, "reader.card.synonym", meaning(), MOST_WORDS);
        for (Flag flag : flags()) {
            String words = quoted(flag.left(), flag.right());
            facts.add(new CardFact(Differing.of(flag.kind()).words(), words));
        }
        String moved = new Distances(comparison).words(pair);
        if (!moved.isEmpty()) {
            facts.add(fact("reader.evidence.moved", moved));
        }
        add(facts, "reader.card.only-left", only(Side.LEFT), MOST);
        add(facts, "reader.card.only-right", only(Side.RIGHT), MOST);
        return facts;
    }

    /// The changes of meaning kind by kind, then how many words both have.
    List<String> inBrief() {
        Map<Differing, List<Flag>> kinds = new EnumMap<>(Differing.class);
        for (Flag flag : flags()) {
            kinds.computeIfAbsent(Differing.of(flag.kind()), _ -> new ArrayList<>()).add(flag);
        }
        List<String> told = new ArrayList<>();
        kinds.forEach(
                (kind, same) -> {
                    Flag first = same.getFirst();
                    told.add(kind.counted(same.size(), quoted(first.left(), first.right())));
                });
        told.add(inCommon());
        return told;
    }

    private List<Flag> flags() {
        return pair.flags().stream()
                .map(flag -> flag.told(comparison.left(), comparison.right()))
                .toList();
    }

    private static CardFact fact(String key, String words) {
        return new CardFact(Messages.text(key), words);
    }

    /// The first of some words, and how many more there are.
    private static void add(List<CardFact> facts, String key, Collection<String> words, int most) {
        if (words.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>(words.stream().limit(most).toList());
        if (words.size() > most) {
            shown.add(Messages.text("reader.card.more", words.size() - most));
        }
        facts.add(fact(key, String.join(DOT, shown)));
    }

    private String linkedBy() {
        Set<Evidence> evidence =
                pair.matches().stream()
                        .map(Match::evidence)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        return evidence.isEmpty()
                ? Messages.text("reader.evidence.hand")
                : evidence.stream()
                        .sorted()
                        .map(one -> Messages.text(key(one)))
                        .collect(Collectors.joining(DOT));
    }

    private static String key(Evidence evidence) {
        return switch (evidence) {
            case SAME_QUOTATION -> "reader.evidence.same-quotation";
            case SAME_WORDS -> "reader.evidence.same-words";
            case SAME_NAMES -> "reader.evidence.same-names";
            case SAME_FIGURES -> "reader.evidence.same-figures";
            case SAME_MEANING -> "reader.evidence.same-meaning";
            case SAME_PLACE -> "reader.evidence.same-place";
        };
    }

    /// “12 of 31 words on the left, 12 of 28 on the right”.
    private String inCommon() {
        return Messages.text(
                "reader.evidence.words",
                agreeing(Side.LEFT),
                all(Side.LEFT),
                agreeing(Side.RIGHT),
                all(Side.RIGHT));
    }

    private long agreeing(Side side) {
        return agreements().mapToLong(change -> words(side, change).size()).sum();
    }

    private long all(Side side) {
        return pair.changes().stream().mapToLong(change -> words(side, change).size()).sum();
    }

    private Stream<Change> agreements() {
        return pair.changes().stream().filter(change -> change.kind().agrees());
    }

    private List<Span> words(Side side, Change change) {
        return report(side).words(change.span(side));
    }

    private Report report(Side side) {
        return comparison.report(side);
    }

    /// Words that both have; “Kyiv ↔ Kiev” where they are written in two ways.
    private Collection<String> shared(Predicate<Shared> which) {
        Map<String, String> shared = new LinkedHashMap<>();
        agreements()
                .filter(change -> change.kind() != Change.Kind.SYNONYM)
                .flatMap(this::words)
                .filter(which)
                .forEach(word -> shared.putIfAbsent(Folding.word(word.left()), word.both()));
        return shared.values();
    }

    /// A word of the left, and what stands for it on the right.
    private record Shared(Span leftPlace, Span rightPlace, String left, String right) {
        private String both() {
            return left.equalsIgnoreCase(right) ? left : left + Wording.VERSUS + right;
        }

        private Span place(Side side) {
            return side.of(leftPlace, rightPlace);
        }
    }

    /// One by one where both sides have as many words; else as a whole.
    private Stream<Shared> words(Change change) {
        List<Span> lefts = words(Side.LEFT, change);
        List<Span> rights = words(Side.RIGHT, change);
        return lefts.size() == rights.size()
                ? IntStream.range(0, lefts.size())
                        .mapToObj(i -> shared(lefts.get(i), rights.get(i)))
                : Stream.of(shared(change.left(), change.right()));
    }

    private Shared shared(Span left, Span right) {
        return new Shared(left, right, word(Side.LEFT, left), word(Side.RIGHT, right));
    }

    private String word(Side side, Span span) {
        return Wording.withoutPossessive(Wording.line(report(side), span));
    }

    private String text(Side side, Change change) {
        return Wording.line(report(side), change.span(side));
    }

    /// Begins with a capital on both sides, and not only because a sentence does.
    private boolean isName(Shared word) {
        return Character.isUpperCase(word.left().codePointAt(0))
                && Character.isUpperCase(word.right().codePointAt(0))
                && Stream.of(Side.values()).anyMatch(side -> !beginsSentence(side, word))
                && !functionWords.has(word.left());
    }

    private boolean beginsSentence(Side side, Shared word) {
        int start = word.place(side).start();
        return pair.sentences(side).stream()
                .map(index -> report(side).sentences().get(index).span())
                .map(report(side)::words)
                .anyMatch(words -> !words.isEmpty() && words.getFirst().start() == start);
    }

    private static boolean hasFigure(Shared word) {
        return word.both().codePoints().anyMatch(Character::isDigit);
    }

    private Set<String> meaning() {
        Set<String> meaning = new LinkedHashSet<>();
        agreements()
                .filter(change -> change.kind() == Change.Kind.SYNONYM)
                .forEach(
                        change ->
                                meaning.add(
                                        text(Side.LEFT, change)
                                                + Wording.VERSUS
                                                + text(Side.RIGHT, change)));
        return meaning;
    }

    private List<String> only(Side side) {
        return new LonelyWords(report(side), side, functionWords)
                .longestFirst(pair.changes(), MOST).stream()
                        .map(span -> quoted(side, span))
                        .toList();
    }

    private String quoted(Span left, Span right) {
        return quoted(Side.LEFT, left) + Wording.VERSUS + quoted(Side.RIGHT, right);
    }

    private String quoted(Side side, Span span) {
        return span.isEmpty()
                ? Messages.text("reader.card.missing")
                : "“" + Wording.line(report(side), span) + "”";
    }
}
