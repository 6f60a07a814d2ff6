package org.crossread.align;

import org.crossread.model.Match;
import org.crossread.model.Progress;
import org.crossread.model.Relation;

import java.util.ArrayList;
import java.util.List;

/// Matches the sentences of two reports by holding every one against every other. Any sentence may
/// match several, in any order.
final class MatrixAligner {

    private static final double ALL_BUT_A_FEW = 0.85;

    private final JudgeTable judges;
    private final Twins twins;
    private final Reading left;
    private final Reading right;

    MatrixAligner(JudgeTable judges, Twins twins, Reading left, Reading right) {
        this.judges = judges;
        this.twins = twins;
        this.left = left;
        this.right = right;
    }

    List<Match> matches(PairFeatures features, Explanation explanation, Progress progress) {
        PairTable table = table(features, progress);
        table.addContext(judges.first());
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                double judgement = judges.link().judge(table.features(i, j));
                boolean twin = twins.areTwins(i, j);
                if (twin || judgement > 0 && twins.mayMatch(i, j)) {
                    double likeness = twin ? 1 : Weights.probability(judgement);
                    Relation relation = relation(table.features(i, j), twin);
                    matches.add(explanation.match(i, j, relation, likeness, table.features(i, j)));
                }
            }
        }
        return matches;
    }

    private PairTable table(PairFeatures features, Progress progress) {
        var table = new PairTable(left.tokens.sentences(), right.tokens.sentences());
        for (int i = 0; i < table.rows(); i++) {
            progress.at(Progress.Step.ALIGN, i, table.rows());
            for (int j = 0; j < table.columns(); j++) {
                double[] values = new double[Feature.COUNT];
                features.measure(i, j, values);
                table.put(i, j, values);
            }
        }
        return table;
    }

    private Relation relation(double[] values, boolean twin) {
        if (twin) {
            return Relation.SAME;
        }
        if (judges.same().judge(values) < 0) {
            return Relation.PARTLY;
        }
        boolean words = values[Feature.CONTAINED_LESS.ordinal()] >= ALL_BUT_A_FEW;
        return words ? Relation.SAME : Relation.REWORDED;
    }
}
