package org.crossread.align;

import org.crossread.encode.Encoder;
import org.crossread.model.Match;
import org.crossread.model.Order;
import org.crossread.model.Progress;
import org.crossread.model.Relation;
import org.crossread.model.Report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/// Asks the encoder about the sentences of long reports that their words left alone, at most half
/// of all where there are many. Two are joined when they are alike and each the other's nearest;
/// between joined neighbours less is enough.
final class UnclearSentences {

    private static final int BATCH = 8;

    /// How far between joined sentences a mate is looked for.
    private static final int REACH = 4;

    /// Above so many pairs only neighbours of joined sentences are held against each other.
    private static final long MOST_PAIRS = 1_000_000;

    private static final double ALIKE = 0.5;
    private static final double ALIKE_BETWEEN = 0.35;
    private static final double REWORDED = 0.7;

    /// So many of a report are always encoded.
    private static final int FEW = 150;

    private static final int SAMPLE = 25;

    private final Report left;
    private final Report right;
    private final Encoder encoder;
    private final Progress progress;
    private final int[] mates;
    private final BitSet mated = new BitSet();

    /// Two sentences and how alike they are.
    private record Near(int left, int right, double cosine) {}

    UnclearSentences(
            Report left, Report right, List<Match> matches, Encoder encoder, Progress progress) {
        this.left = left;
        this.right = right;
        this.encoder = encoder;
        this.progress = progress;
        mates = new int[left.sentences().size()];
        Arrays.fill(mates, -1);
        for (Match match : matches) {
            mates[match.left()] = match.right();
            mated.set(match.right());
        }
    }

    /// Further matches, by place on the left.
    List<Match> matches() {
        List<Integer> lefts = asked(left, i -> mates[i] < 0);
        List<Integer> rights = asked(right, j -> !mated.get(j));
        float[][] leftVectors = vectors(left, lefts);
        float[][] rightVectors = vectors(right, rights);
        Directions.centre(leftVectors, rightVectors);
        return chosen(near(lefts, leftVectors, rights, rightVectors));
    }

    /// Sentences without a mate, the first ones where there are too many; and some others, so that
    /// what all sentences have in common can be told.
    private static List<Integer> asked(Report report, IntPredicate isAlone) {
        int size = report.sentences().size();
        int most = Math.max(FEW, size / 2);
        int step = Math.max(1, size / SAMPLE);
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i < size && asked.size() < most; i++) {
            boolean isWanted = isAlone.test(i) || i % step == 0;
            if (isWanted && report.sentences().get(i).kind().isReportText()) {
                asked.add(i);
            }
        }
        return asked;
    }

    /// Texts of like length together, so that little is wasted on filling up.
    private float[][] vectors(Report report, List<Integer> sentences) {
        float[][] vectors = new float[sentences.size()][];
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < vectors.length; k++) {
            order.add(k);
        }
        order.sort(
                Order.comparingInt(k -> report.sentences().get(sentences.get(k)).span().length()));
        for (int from = 0; from < order.size(); from += BATCH) {
            progress.at(Progress.Step.ENCODE, from, order.size());
            List<Integer> batch = order.subList(from, Math.min(from + BATCH, order.size()));
            float[][] some =
                    encoder.encode(
                            batch.stream()
                                    .map(k -> report.sentences().get(sentences.get(k)))
                                    .map(report::text)
                                    .toList());
            for (int k = 0; k < some.length; k++) {
                vectors[batch.get(k)] = some[k];
            }
        }
        return vectors;
    }

    private List<Near> near(
            List<Integer> lefts,
            float[][] leftVectors,
            List<Integer> rights,
            float[][] rightVectors) {
        boolean all = (long) lefts.size() * rights.size() <= MOST_PAIRS;
        List<Near> near = new ArrayList<>();
        double[] best = new double[rights.size()];
        for (int k = 0; k < lefts.size(); k++) {
            progress.at(Progress.Step.ALIGN, k, lefts.size());
            double most = 0;
            List<Near> own = new ArrayList<>();
            for (int m = 0; m < rights.size(); m++) {
                boolean free = mates[lefts.get(k)] < 0 && !mated.get(rights.get(m));
                boolean between = free && isBetween(lefts.get(k), rights.get(m));
                if (free && all || between) {
                    double cosine = Directions.cosine(leftVectors[k], rightVectors[m]);
                    most = Math.max(most, cosine);
                    best[m] = Math.max(best[m], cosine);
                    if (cosine >= (between ? ALIKE_BETWEEN : ALIKE)) {
                        own.add(new Near(k, m, cosine));
                    }
                }
            }
            double highest = most;
            own.stream().filter(one -> one.cosine == highest).forEach(near::add);
        }
        return near.stream()
                .filter(one -> one.cosine >= best[one.right])
                .map(one -> new Near(lefts.get(one.left), rights.get(one.right), one.cosine))
                .toList();
    }

    /// Whether the right sentence stands where the left one would, by the mates of its neighbours.
    private boolean isBetween(int i, int j) {
        for (int step = 1; step <= REACH; step++) {
            int before = i - step < 0 ? -1 : mates[i - step];
            int behind = i + step >= mates.length ? -1 : mates[i + step];
            if (before >= 0 && j > before && j <= before + REACH
                    || behind >= 0 && j < behind && j >= behind - REACH) {
                return true;
            }
        }
        return false;
    }

    private List<Match> chosen(List<Near> near) {
        List<Match> matches = new ArrayList<>();
        for (Near one : near) {
            matches.add(
                    new Match(
                            one.left,
                            one.right,
                            one.cosine >= REWORDED ? Relation.REWORDED : Relation.PARTLY,
                            Math.min(1, one.cosine),
                            List.of(Match.Evidence.SAME_MEANING),
                            List.of(left.sentences().get(one.left).span()),
                            List.of(right.sentences().get(one.right).span())));
        }
        return matches;
    }
}
