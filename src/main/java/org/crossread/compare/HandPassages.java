package org.crossread.compare;

import org.crossread.align.WordAligner;
import org.crossread.model.Alignment;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.IndexRange;
import org.crossread.model.Match;
import org.crossread.model.Pair;
import org.crossread.model.Relation;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.WordComparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The pairs of a comparison while a person's changes are worked in.
final class HandPassages {

    /// From this share of common words on, linked passages are held to be the same.
    private static final double SAME = 0.9;

    private final Comparison found;
    private final WordAligner words;
    private final List<Pair> pairs;

    HandPassages(Comparison found, WordAligner words) {
        this.found = found;
        this.words = words;
        this.pairs = new ArrayList<>(found.alignment().pairs());
    }

    /// Pairs the sentences of two places; they leave the pairs that they were in.
    void link(Span left, Span right) {
        IndexRange lefts = found.left().sentencesAt(left);
        IndexRange rights = found.right().sentencesAt(right);
        if (lefts.isEmpty() || rights.isEmpty()) {
            return;
        }
        keep(match -> !lefts.contains(match.left()) && !rights.contains(match.right()));
        List<Match> matches = new ArrayList<>();
        for (int i = lefts.first(); i < lefts.end(); i++) {
            for (int j = rights.first(); j < rights.end(); j++) {
                matches.add(new Match(i, j, Relation.REWORDED, 1, List.of(), List.of(), List.of()));
            }
        }
        pairs.add(linked(matches));
    }

    /// Takes the sentences of two places apart.
    void unlink(Span left, Span right) {
        IndexRange lefts = found.left().sentencesAt(left);
        IndexRange rights = found.right().sentencesAt(right);
        keep(match -> !lefts.contains(match.left()) || !rights.contains(match.right()));
    }

    void relate(Span left, Span right, Relation relation) {
        IndexRange lefts = found.left().sentencesAt(left);
        IndexRange rights = found.right().sentencesAt(right);
        pairs.replaceAll(
                pair ->
                        pair.left().stream().anyMatch(lefts::contains)
                                        && pair.right().stream().anyMatch(rights::contains)
                                ? related(pair, relation)
                                : pair);
    }

    private static Pair related(Pair pair, Relation relation) {
        return with(pair, relation, new WordComparison.Result(pair.changes(), pair.flags()));
    }

    private static Pair with(Pair pair, Relation relation, WordComparison.Result words) {
        return new Pair(
                pair.left(),
                pair.right(),
                pair.matches(),
                relation,
                pair.similarity(),
                pair.transposed(),
                words.changes(),
                words.flags());
    }

    /// Lets names agree or differ as a person said.
    void compare(NamedWords names) {
        pairs.replaceAll(
                pair -> with(pair, pair.relation(), names.worked(pair.changes(), pair.flags())));
    }

    /// Lets only some matches stand; a pair that falls apart becomes several.
    private void keep(Predicate<Match> stays) {
        for (Pair pair : List.copyOf(pairs)) {
            List<Match> rest = pair.matches().stream().filter(stays).toList();
            if (rest.size() < pair.matches().size()) {
                pairs.remove(pair);
                parts(rest)
                        .forEach(part -> pairs.add(filled(part, relation(part), strongest(part))));
            }
        }
    }

    /// Matches that hang together by a sentence of either side.
    private static List<List<Match>> parts(List<Match> matches) {
        List<List<Match>> parts = new ArrayList<>();
        for (Match match : matches) {
            List<Match> whole = new ArrayList<>(List.of(match));
            for (List<Match> part : List.copyOf(parts)) {
                if (part.stream().anyMatch(one -> touch(one, match))) {
                    parts.remove(part);
                    whole.addAll(part);
                }
            }
            parts.add(whole);
        }
        return parts;
    }

    private static boolean touch(Match one, Match other) {
        return one.left() == other.left() || one.right() == other.right();
    }

    private static Relation relation(List<Match> matches) {
        return matches.stream().map(Match::relation).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static double strongest(List<Match> matches) {
        return matches.stream().mapToDouble(Match::similarity).max().orElseThrow();
    }

    /// A pair as alike as its words are.
    private Pair linked(List<Match> matches) {
        Pair pair = filled(matches, Relation.REWORDED, 1);
        long agreeing = pair.changes().stream().filter(one -> one.kind().agrees()).count();
        double alike = pair.changes().isEmpty() ? 0 : (double) agreeing / pair.changes().size();
        Relation relation = alike >= SAME ? Relation.SAME : Relation.REWORDED;
        return new Pair(
                pair.left(),
                pair.right(),
                matches.stream().map(match -> rated(match, relation, alike)).toList(),
                relation,
                alike,
                pair.transposed(),
                pair.changes(),
                pair.flags());
    }

    private static Match rated(Match match, Relation relation, double alike) {
        return new Match(
                match.left(), match.right(), relation, alike, List.of(), List.of(), List.of());
    }

    private Pair filled(List<Match> matches, Relation relation, double similarity) {
        List<Integer> lefts = matches.stream().map(Match::left).distinct().sorted().toList();
        List<Integer> rights = matches.stream().map(Match::right).distinct().sorted().toList();
        WordComparison.Result result =
                words.compare(found.left(), lefts, found.right(), rights, matches);
        List<Change> changes = result.changes();
        return new Pair(
                lefts,
                rights,
                matches,
                relation,
                similarity,
                isOutOfOrder(lefts.getFirst(), rights.getFirst()),
                changes,
                result.flags());
    }

    private boolean isOutOfOrder(int left, int right) {
        return pairs.stream()
                .filter(pair -> !pair.transposed())
                .anyMatch(
                        pair ->
                                Integer.compare(pair.left().getFirst(), left)
                                                * Integer.compare(pair.right().getFirst(), right)
                                        < 0);
    }

    Alignment alignment() {
        List<Pair> sorted =
                pairs.stream()
                        .sorted(Comparator.comparingInt(pair -> pair.left().getFirst()))
                        .toList();
        return new Alignment(sorted, over(Side.LEFT), over(Side.RIGHT));
    }

    private List<Integer> over(Side side) {
        BitSet paired = new BitSet();
        pairs.forEach(pair -> pair.sentences(side).forEach(paired::set));
        return IntStream.range(0, found.report(side).sentences().size())
                .filter(sentence -> !paired.get(sentence))
                .boxed()
                .toList();
    }
}
