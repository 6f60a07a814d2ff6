package org.crossread.align;

import static org.crossread.model.Match.Evidence.*;

import org.crossread.model.Match;
import org.crossread.model.Match.Evidence;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Says why two sentences were matched, and which of their clauses stand in the other.
final class Explanation {

    private static final int QUOTATION = 5;

    private final Report leftReport;
    private final Report rightReport;
    private final Reading left;
    private final Reading right;
    private final Kinship kinship;
    private final CoveredParts leftParts;
    private final CoveredParts rightParts;

    Explanation(MeasuredPair pair) {
        leftReport = pair.leftReport();
        rightReport = pair.rightReport();
        left = pair.left();
        right = pair.right();
        kinship = pair.kinship();
        leftParts = new CoveredParts(leftReport, left, rightReport, right, kinship);
        rightParts = new CoveredParts(rightReport, right, leftReport, left, kinship);
    }

    Match match(int i, int j, Relation relation, double likeness, double[] values) {
        boolean part = relation == Relation.PARTLY;
        return new Match(
                i,
                j,
                relation,
                likeness,
                evidence(i, j, values),
                part ? covered(leftParts, i, leftReport, left, right, j) : whole(leftReport, i),
                part ? covered(rightParts, j, rightReport, right, left, i) : whole(rightReport, j));
    }

    private static List<Span> whole(Report report, int sentence) {
        return List.of(report.sentences().get(sentence).span());
    }

    private List<Evidence> evidence(int i, int j, double[] values) {
        List<Evidence> evidence = new ArrayList<>();
        if (value(values, Feature.RUN) >= Math.log1p(QUOTATION) && quoted(i, j)) {
            evidence.add(SAME_QUOTATION);
        }
        if (value(values, Feature.CONTAINED_MORE) >= 0.4) {
            evidence.add(SAME_WORDS);
        }
        if (value(values, Feature.NAMES) > 0) {
            evidence.add(SAME_NAMES);
        }
        if (value(values, Feature.FIGURES) > 0) {
            evidence.add(SAME_FIGURES);
        }
        double meaning = value(values, Feature.SOFT_MORE) - value(values, Feature.CONTAINED_MORE);
        double vectors =
                Math.max(
                        value(values, Feature.VECTOR_MARGIN),
                        value(values, Feature.CLAUSE_VECTOR_MARGIN));
        if (meaning >= 0.1 || vectors >= 0.2) {
            evidence.add(SAME_MEANING);
        }
        if (evidence.isEmpty()) {
            evidence.add(value(values, Feature.CONTAINED_MORE) > 0 ? SAME_WORDS : SAME_PLACE);
        }
        return evidence;
    }

    private static double value(double[] values, Feature feature) {
        return values[feature.ordinal()];
    }

    private boolean quoted(int i, int j) {
        return hasMark(leftReport, i) && hasMark(rightReport, j);
    }

    private static boolean hasMark(Report report, int sentence) {
        String text = report.text(report.sentences().get(sentence));
        return text.chars().anyMatch(c -> "\"\u201c\u201d\u00ab\u00bb\u201e".indexOf(c) >= 0);
    }

    /// The parts that the other sentence shares; where it shares no word, the nearest clause.
    private List<Span> covered(
            CoveredParts parts,
            int sentence,
            Report report,
            Reading side,
            Reading other,
            int mate) {
        List<Span> shared = parts.of(sentence, mate);
        return shared.isEmpty() ? nearest(report, side, sentence, other, mate) : shared;
    }

    private List<Span> nearest(Report report, Reading side, int sentence, Reading other, int mate) {
        int best = side.clauses.first(sentence);
        double most = -1;
        for (int c = best; c < side.clauses.first(sentence + 1); c++) {
            double said = kinship.shared(side.clauseContent, c, other.content, mate);
            if (said > most) {
                most = said;
                best = c;
            }
        }
        Span place = report.sentences().get(sentence).span();
        return side.clauses.spans(List.of(best), sentence, side.tokens, place).stream()
                .map(span -> stripped(report.text(), span))
                .toList();
    }

    /// Without what stands between this clause and the next.
    private static Span stripped(String text, Span span) {
        int end = span.end();
        while (end > span.start() + 1
                && " \t\n\r,;:\u2014\u2013\"\u201c(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
