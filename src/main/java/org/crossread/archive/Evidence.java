package org.crossread.archive;

import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.quote.QuotationMarks;

import java.util.Arrays;
import java.util.List;

/// Looks closely at two reports that seem to be like each other: what exactly do both have?
final class Evidence {

    /// Words that count beyond those of the shorter report: ten in common say less where one has
    /// twenty than two hundred where one has four hundred.
    private static final double FURTHER_WORDS = 20;

    private static final double FURTHER_QUOTED = 10;

    private final TermWeights weights;
    private final QuotationMarks marks = new QuotationMarks();

    Evidence(TermWeights weights) {
        this.weights = weights;
    }

    /// A report and where it lies.
    record Read(String path, Report report) {

        RelatedReport related() {
            return new RelatedReport(path, report.origin());
        }
    }

    /// @param likeness as it was found by the signatures of the two
    RelatedPair of(Read left, Read right, Likeness likeness) {
        EvidenceText first = EvidenceText.of(left.report, marks);
        EvidenceText second = EvidenceText.of(right.report, marks);
        List<SharedPassage> passages = SharedPassages.of(first, second);
        List<SharedQuotation> quotations = SharedQuotations.of(first, second);
        double shorter = Math.min(first.toldWords(), second.toldWords()) + FURTHER_WORDS;
        double fewer =
                Math.min(SharedQuotations.words(first), SharedQuotations.words(second))
                        + FURTHER_QUOTED;
        int quoted = quotations.stream().mapToInt(each -> words(first, second, each)).sum();
        var exact =
                new Likeness(
                        likeness.first(),
                        likeness.second(),
                        Math.min(1, words(passages) / shorter),
                        Math.min(1, quoted / fewer),
                        event(first.terms(), second.terms()));
        List<String> names = SharedNames.of(first, second, weights);
        return new RelatedPair(
                left.related(),
                right.related(),
                exact,
                unquoted(first, passages, quotations),
                passages,
                quotations,
                names);
    }

    private double event(int[] left, int... right) {
        double product = 0;
        for (int term : left) {
            if (Arrays.binarySearch(right, term) >= 0) {
                product += weights.of(term) * weights.of(term);
            }
        }
        return product == 0 ? 0 : Math.min(1, product / (weights.norm(left) * weights.norm(right)));
    }

    private static int words(List<SharedPassage> passages) {
        return passages.stream().mapToInt(SharedPassage::words).sum();
    }

    private static int unquoted(
            EvidenceText left, List<SharedPassage> passages, List<SharedQuotation> quotations) {
        int unquoted = 0;
        for (SharedPassage passage : passages) {
            for (Span word : left.report().words(passage.left())) {
                unquoted +=
                        quotations.stream().anyMatch(each -> each.left().contains(word)) ? 0 : 1;
            }
        }
        return unquoted;
    }

    private static int words(EvidenceText left, EvidenceText right, SharedQuotation quotation) {
        return Math.min(
                left.report().words(quotation.left()).size(),
                right.report().words(quotation.right()).size());
    }
}
