package org.crossread.link;

import org.crossread.link.Finding.Found;
import org.crossread.link.Finding.Kind;
import org.crossread.link.Voice.Agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds statements that say the same in words of their own: of all sayings of both reports each is
/// the other's nearest to the encoder, they stand out among all pairs, and
/// one speaker makes both or
/// the passages around them say the same.
///
/// What is near depends on the reports: two statements on one subject are alike everywhere. So no
/// nearness counts by itself, only how far it lies above what is usual here.
final class NearestSayings {

    /// Standard deviations above the mean of all pairs.
    private static final double FAR = 1.5;

    /// In fewer pairs nothing is usual.
    private static final int FEWEST_PAIRS = 12;

    /// Less than any likeness of words.
    private static final double SCORE = 0.2;

    private final Likeness likeness;

    NearestSayings(Likeness likeness) {
        this.likeness = likeness;
    }

    /// Findings of sayings of which one has none yet.
    ///
    /// @param candidates tells which sayings stand in passages that say the same
    List<Finding> beside(
            List<Finding> known, List<Saying> left, List<Saying> right, Candidates candidates) {
        if (left.size() * right.size() < FEWEST_PAIRS || !likeness.isKnown()) {
            return List.of();
        }
        Found linked = Found.in(known);
        if (left.stream().allMatch(linked::hasLeft) && right.stream().allMatch(linked::hasRight)) {
            return List.of();
        }
        double[][] near = near(left, right);
        double[] ofRows = Arrays.stream(near).mapToDouble(NearestSayings::highest).toArray();
        double least = least(near);
        List<Finding> found = new ArrayList<>();
        for (int j = 0; j < right.size(); j++) {
            double ofColumn = highest(column(near, j));
            for (int i = 0; i < left.size(); i++) {
                boolean isPeak = near[i][j] == ofRows[i] && near[i][j] == ofColumn;
                boolean isNew = !linked.hasLeft(left.get(i)) || !linked.hasRight(right.get(j));
                if (isPeak && isNew && near[i][j] > least) {
                    boolean isPaired = candidates.isPaired(Candidates.pair(i, j));
                    if (mayBeOne(left.get(i), right.get(j), isPaired)) {
                        found.add(finding(left.get(i), right.get(j)));
                    }
                }
            }
        }
        return found;
    }

    /// Words in marks that are not the same are one utterance only where everything else says so.
    private static boolean mayBeOne(Saying one, Saying other, boolean isPaired) {
        Agreement agreement = one.voice().agreement(other.voice());
        boolean isQuoted = one.isQuoted() && other.isQuoted();
        return switch (agreement) {
            case SAME -> isPaired || !isQuoted;
            case UNKNOWN -> isPaired && !isQuoted;
            case DIFFERENT -> false;
        };
    }

    private double[][] near(List<Saying> left, List<Saying> right) {
        double[][] near = new double[left.size()][right.size()];
        for (Saying one : left) {
            for (Saying other : right) {
                near[one.index()][other.index()] = likeness.between(one, other);
            }
        }
        return near;
    }

    private static double[] column(double[][] near, int column) {
        return Arrays.stream(near).mapToDouble(row -> row[column]).toArray();
    }

    private static double highest(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }

    private static double least(double[][] near) {
        double[] all = Arrays.stream(near).flatMapToDouble(Arrays::stream).sorted().toArray();
        double mean = Arrays.stream(all).average().orElseThrow();
        double variance =
                Arrays.stream(all).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
        return mean + FAR * Math.sqrt(variance);
    }

    private static Finding finding(Saying one, Saying other) {
        if (one.isQuoted() && other.isQuoted()) {
            return new Finding(one, other, Kind.ALTERED, SCORE, Edit.between(one, other));
        }
        return new Finding(one, other, Kind.ofRetold(one, other), SCORE, Retelling.NO_EDIT);
    }
}
