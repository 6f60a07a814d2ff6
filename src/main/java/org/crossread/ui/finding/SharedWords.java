package org.crossread.ui.finding;

import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Folding;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words that two passages have in common, as the pair's changes tell them.
final class SharedWords {

    private final Comparison comparison;
    private final Pair pair;
    private final FunctionWords functionWords;

    SharedWords(Comparison comparison, Pair pair, FunctionWords functionWords) {
        this.comparison = comparison;
        this.pair = pair;
        this.functionWords = functionWords;
    }

    /// Names that both have.
    Collection<String> names() {
        return shared(this::isName);
    }

    /// Figures that both have.
    Collection<String> figures() {
        return shared(SharedWords::hasFigure);
    }

    /// How many words of a side the other has too.
    long agreeing(Side side) {
        return agreements().mapToLong(change -> words(side, change).size()).sum();
    }

    /// How many words a side has.
    long all(Side side) {
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
        return Wording.withoutPossessive(Wording.whole(report(side), span));
    }

    private String text(Side side, Change change) {
        return Wording.whole(report(side), change.span(side));
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

    /// “began ↔ started”.
    Set<String> meanings() {
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
}
