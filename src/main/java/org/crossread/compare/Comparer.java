package org.crossread.compare;

import org.crossread.align.PassageAligner;
import org.crossread.align.WordAligner;
import org.crossread.encode.BundledEncoder;
import org.crossread.link.Links;
import org.crossread.link.QuotationLinker;
import org.crossread.link.SharedMarks;
import org.crossread.model.Alignment;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.quote.QuotationFinder;

import java.util.List;

/// Compares two reports: quotations of each, passages of both, links between the quotations. Safe
/// for use by several threads.
public final class Comparer {

    private final QuotationFinder finder;
    private final PassageAligner byWords;
    private final PassageAligner byMeaning;
    private final QuotationLinker linker;

    public Comparer() {
        this(
                new QuotationFinder(),
                new PassageAligner(),
                new PassageAligner(BundledEncoder::get),
                new QuotationLinker(new WordAligner()));
    }

    Comparer(
            QuotationFinder finder,
            PassageAligner byWords,
            PassageAligner byMeaning,
            QuotationLinker linker) {
        this.finder = finder;
        this.byWords = byWords;
        this.byMeaning = byMeaning;
        this.linker = linker;
    }

    /// The final comparison, with all the program has.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Comparison compare(Report left, Report right, Progress progress) {
        return compare(left, right, true, progress);
    }

    /// A first comparison by words alone, in a fraction of the time.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Comparison compareLexically(Report left, Report right, Progress progress) {
        return compare(left, right, false, progress);
    }

    private Comparison compare(Report left, Report right, boolean isFinal, Progress progress) {
        SharedMarks quotations =
                new SharedMarks(
                        left,
                        finder.quotations(left, progress),
                        right,
                        finder.quotations(right, progress));
        List<Quotation> leftQuotations = quotations.quotations(Side.LEFT);
        List<Quotation> rightQuotations = quotations.quotations(Side.RIGHT);
        Alignment alignment = alignment(left, right, !isFinal, progress);
        Links links =
                linker.link(left, leftQuotations, right, rightQuotations, alignment, progress);
        return new Comparison(
                left,
                right,
                leftQuotations,
                rightQuotations,
                alignment,
                links.links(),
                links.repeats(),
                FigureCount.of(left, right, alignment),
                isFinal);
    }

    /// The quotations of one report, in reading order.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public List<Quotation> quotations(Report report, Progress progress) {
        return finder.quotations(report, progress);
    }

    /// The passages of two reports, with what `compare` or `compareLexically` would find them with.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Alignment alignment(Report left, Report right, boolean isLexical, Progress progress) {
        return (isLexical ? byWords : byMeaning).align(left, right, progress);
    }
}
