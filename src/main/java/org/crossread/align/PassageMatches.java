package org.crossread.align;

import org.crossread.model.Alignment;
import org.crossread.model.Match;
import org.crossread.model.Order;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.WordComparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Which sentences of two reports say the same, before the words of the passages are compared.
public final class PassageMatches {

    private final Report left;
    private final Report right;
    private final List<Match> matches;
    private final boolean isTurned;
    private final PairWords words;
    private final Alignment passages;

    /// @param matches by left and right sentence, or the other way round where `isTurned`: whatever
    /// hangs on their order is done in one order of the reports
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    PassageMatches(
            Report left,
            Report right,
            List<Match> matches,
            boolean isTurned,
            PairWords words,
            Progress progress) {
        this.left = left;
        this.right = right;
        this.matches = matches;
        this.isTurned = isTurned;
        this.words = words;
        passages =
                isTurned
                        ? swapped(inOrder(right, left, matches, progress))
                        : inOrder(left, right, matches, progress);
    }

    /// The passages that they make, without changes and flags.
    public Alignment passages() {
        return passages;
    }

    /// Compares other words of the two reports with what is found out about them for the passages;
    /// for the thread that fills these.
    public WordComparison words() {
        return words.comparison();
    }

    /// These and others.
    ///
    /// @param others join sentences that are not matched yet
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public PassageMatches with(List<Match> others, Progress progress) {
        if (others.isEmpty()) {
            return this;
        }
        List<Match> all = new ArrayList<>(matches);
        others.forEach(match -> all.add(isTurned ? match.swapped() : match));
        all.sort(Order.comparingInt(Match::left).thenComparingInt(Match::right));
        return new PassageMatches(left, right, all, isTurned, words, progress);
    }

    /// The passages with their word changes and flags.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Alignment alignment(Progress progress) {
        return words.filled(passages, progress);
    }

    private static Alignment inOrder(
            Report left, Report right, List<Match> matches, Progress progress) {
        var pulse = new Pulse(progress);
        int lefts = left.sentences().size();
        int rights = right.sentences().size();
        List<List<Match>> groups = Grouping.groups(matches, lefts, rights, pulse);
        BitSet transposed = ReadingOrder.transposed(groups);
        List<Pair> pairs = new ArrayList<>();
        var leftOver = new BitSet();
        leftOver.set(0, lefts);
        var rightOver = new BitSet();
        rightOver.set(0, rights);
        for (int k = 0; k < groups.size(); k++) {
            pulse.beat();
            Pair pair = pair(groups.get(k), transposed.get(k));
            pair.left().forEach(leftOver::clear);
            pair.right().forEach(rightOver::clear);
            pairs.add(pair);
        }
        return new Alignment(
                pairs, leftOver.stream().boxed().toList(), rightOver.stream().boxed().toList());
    }

    private static Pair pair(List<Match> group, boolean transposed) {
        if (group.size() == 1) {
            Match only = group.getFirst();
            return new Pair(
                    List.of(only.left()),
                    List.of(only.right()),
                    group,
                    only.relation(),
                    only.similarity(),
                    transposed,
                    List.of(),
                    List.of());
        }
        return new Pair(
                group.stream().map(Match::left).distinct().sorted().toList(),
                group.stream().map(Match::right).distinct().sorted().toList(),
                group,
                group.stream().map(Match::relation).min(Comparator.naturalOrder()).orElseThrow(),
                group.stream().mapToDouble(Match::similarity).max().orElseThrow(),
                transposed,
                List.of(),
                List.of());
    }

    private static Alignment swapped(Alignment alignment) {
        return new Alignment(
                alignment.pairs().stream()
                        .map(Pair::swapped)
                        .sorted(Order.comparingInt(pair -> pair.left().getFirst()))
                        .toList(),
                alignment.rightOver(),
                alignment.leftOver());
    }
}
