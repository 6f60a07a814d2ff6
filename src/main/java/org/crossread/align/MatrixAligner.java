package org.crossread.align;

import org.crossread.model.Match;
import org.crossread.model.Order;
import org.crossread.model.Relation;

import java.util.ArrayList;
import java.util.List;

/// Matches the sentences of two reports of which every pair was measured. Any sentence may match
/// several, in any order.
final class MatrixAligner {

    private static final double ALL_BUT_A_FEW = 0.85;

    private static final double ALIKE = 0.3;
    private static final double CLASHING = 0.8;
    private static final double MUCH = 0.4;

    /// A judgement that holds two times in three, where others need to hold four times in nine.
    private static final double SURE = 1;

    /// So many other matches show that both reports tell one event.
    private static final int ONE_EVENT = 2;

    /// What stands out, shares a figure, or is where a match is to be expected is taken to be as
    /// likely as not.
    private static final double EVEN = 0.5;

    /// Below it a judgement holds once in twenty-five times or less.
    private static final double HARDLY = -3;

    /// Below it a judgement holds once in ten times or less.
    private static final double UNLIKELY = -2;

    private final JudgeTable.Pair tables;

    MatrixAligner(JudgeTable.Pair tables) {
        this.tables = tables;
    }

    List<Match> matches(MeasuredPair pair) {
        return matches(pair, List.of());
    }

    /// @param sure what an earlier look is sure of: it stays where this one has a doubt, but not
    /// where it thinks it unlikely
    List<Match> matches(MeasuredPair pair, List<Match> sure) {
        PairTable table = pair.table();
        JudgeTable judges = tables.at(table.figured());
        pair.context().add(judges.first());
        var common = new CommonGround(pair);
        var explanation = new Explanation(pair);
        double[][] judgements = judged(table, judges.link());
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                double[] values = table.features(i, j);
                boolean twin = pair.twins().areTwins(i, j);
                double least = areOfOneKind(values) ? SURE : 0;
                if (twin
                        || judgements[i][j] > least
                                && mayMatch(pair, i, j)
                                && !common.isAll(i, j, judgements[i][j])) {
                    double likeness = twin ? 1 : Weights.probability(judgements[i][j]);
                    Relation relation = twin ? Relation.SAME : relation(values, judges);
                    matches.add(explanation.match(i, j, relation, likeness, values));
                }
            }
        }
        // Something is nearest in any two reports; only in those of one event it tells anything.
        if (matches.size() >= ONE_EVENT) {
            matches.addAll(outstanding(pair, judges, judgements, explanation));
        }
        sure.stream()
                .filter(match -> judgements[match.left()][match.right()] > UNLIKELY)
                .filter(match -> matches.stream().noneMatch(match::joinsTheSame))
                .map(match -> again(match, table, judges, explanation))
                .toList()
                .forEach(matches::add);
        var retold = new RetoldReport(pair, judgements, judges.same());
        if (retold.is()) {
            matches.removeIf(match -> retold.isSaidByMates(match.left(), match.right()));
            matches.addAll(retold(retold, pair, judges, matches, explanation));
        }
        matches.sort(Order.comparingInt(Match::left).thenComparingInt(Match::right));
        return matches;
    }

    /// A match of an earlier look, as this one sees it.
    private static Match again(
            Match match, PairTable table, JudgeTable judges, Explanation explanation) {
        double[] values = table.features(match.left(), match.right());
        return explanation.match(
                match.left(), match.right(), relation(values, judges), match.similarity(), values);
    }

    private static double[][] judged(PairTable table, Weights weights) {
        double[][] judgements = new double[table.rows()][table.columns()];
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                judgements[i][j] = weights.judge(table.features(i, j));
            }
        }
        return judgements;
    }

    /// Those that are no match by the judgement alone.
    private static List<Match> outstanding(
            MeasuredPair pair, JudgeTable judges, double[][] judgements, Explanation explanation) {
        PairTable table = pair.table();
        var outstanding = new Outstanding(table, judgements);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                double[] values = table.features(i, j);
                if (judgements[i][j] <= 0
                        && (outstanding.is(i, j) || areByFigure(pair, i, j, judgements[i][j]))
                        && mayMatch(pair, i, j)
                        && !areOfOneKind(values)) {
                    matches.add(explanation.match(i, j, relation(values, judges), EVEN, values));
                }
            }
        }
        return matches;
    }

    /// Those that are none yet, but stand where one is to be expected in reports of which one tells
    /// the other again.
    private static List<Match> retold(
            RetoldReport retold,
            MeasuredPair pair,
            JudgeTable judges,
            List<Match> known,
            Explanation explanation) {
        PairTable table = pair.table();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                if (mayMatch(pair, i, j)
                        && (retold.isRest(i, j) || retold.areBesideMates(i, j))
                        && !areJoined(known, i, j)) {
                    double[] values = table.features(i, j);
                    matches.add(explanation.match(i, j, relation(values, judges), EVEN, values));
                }
            }
        }
        return matches;
    }

    private static boolean areJoined(List<Match> matches, int i, int j) {
        return matches.stream().anyMatch(match -> match.left() == i && match.right() == j);
    }

    /// Whether it is a figure that tells that both belong together.
    private static boolean areByFigure(MeasuredPair pair, int i, int j, double judgement) {
        return judgement > HARDLY && pair.figures().join(i, j);
    }

    private static boolean mayMatch(MeasuredPair pair, int i, int j) {
        return mayMatchBesideTwins(pair, i, j)
                && !pair.left().isEmpty(i)
                && !pair.right().isEmpty(j)
                && !pair.figures().part(i, j);
    }

    /// A headline without a twin tells again what a sentence may tell that has one.
    private static boolean mayMatchBesideTwins(MeasuredPair pair, int i, int j) {
        Twins twins = pair.twins();
        return twins.mayMatch(i, j)
                || pair.left().isHeadline(i) && twins.ofLeft(i) < 0
                || pair.right().isHeadline(j) && !twins.hasRight(j);
    }

    /// Whether the reports may be about two things of one kind: full of figures, and nowhere much
    /// alike. Then sentences that do not share much need to be surer, and are never called the
    /// same.
    private static boolean areOfOneKind(double[] values) {
        return values[Feature.EVENT.ordinal()] < ALIKE
                && values[Feature.CLASH.ordinal()] > CLASHING
                && values[Feature.SOFT_LESS.ordinal()] < MUCH;
    }

    private static Relation relation(double[] values, JudgeTable judges) {
        if (judges.same().judge(values) < 0 || areOfOneKind(values)) {
            return Relation.PARTLY;
        }
        boolean words = values[Feature.CONTAINED_LESS.ordinal()] >= ALL_BUT_A_FEW;
        return words ? Relation.SAME : Relation.REWORDED;
    }
}
