package org.crossread.ui;

import org.crossread.model.Alignment;
import org.crossread.model.Attribution;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Figures;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.Match;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationKind;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.read.ReportReader;

import java.util.ArrayList;
import java.util.List;

/// A comparison written by hand: what is found stands here, whatever the engine would find.
final class FoundPair {

    final Report left;
    final Report right;
    private final List<Quotation> leftQuotations = new ArrayList<>();
    private final List<Quotation> rightQuotations = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    FoundPair(String left, String right) {
        ReportReader reader = new ReportReader();
        this.left = reader.ofText(left);
        this.right = reader.ofText(right);
    }

    Span left(String words) {
        return span(left, words);
    }

    Span right(String words) {
        return span(right, words);
    }

    private static Span span(Report report, String words) {
        int start = report.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    Quotation quote(Side side, String words) {
        return quote(side, words, QuotationKind.DIRECT);
    }

    Quotation quote(Side side, String words, QuotationKind kind) {
        List<Quotation> quotations = side.of(leftQuotations, rightQuotations);
        Quotation quotation =
                new Quotation(
                        quotations.size(),
                        span(side.of(left, right), words),
                        kind,
                        new Attribution.Unattributed(),
                        quotations.size());
        quotations.add(quotation);
        return quotation;
    }

    void link(Link link) {
        links.add(link);
    }

    /// A pair of the sentences with these indexes.
    void pair(int leftSentence, int rightSentence, List<Change> changes, List<Flag> flags) {
        Match match =
                new Match(
                        leftSentence,
                        rightSentence,
                        Relation.REWORDED,
                        0.5,
                        List.of(Match.Evidence.SAME_WORDS),
                        List.of(),
                        List.of());
        pairs.add(
                new Pair(
                        List.of(leftSentence),
                        List.of(rightSentence),
                        List.of(match),
                        Relation.REWORDED,
                        0.5,
                        false,
                        changes,
                        flags));
    }

    Change change(Change.Kind kind, String leftWords, String rightWords) {
        return new Change(kind, left(leftWords), right(rightWords), false);
    }

    Comparison comparison() {
        Figures.Share none = new Figures.Share(0, 0, 0, 0);
        return new Comparison(
                left,
                right,
                leftQuotations,
                rightQuotations,
                new Alignment(pairs, over(Side.LEFT), over(Side.RIGHT)),
                links,
                List.of(),
                new Figures(none, none),
                true);
    }

    private List<Integer> over(Side side) {
        List<Integer> over = new ArrayList<>();
        for (int i = 0; i < side.of(left, right).sentences().size(); i++) {
            int sentence = i;
            if (pairs.stream().noneMatch(pair -> pair.sentences(side).contains(sentence))) {
                over.add(i);
            }
        }
        return over;
    }
}
