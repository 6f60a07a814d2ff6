package org.crossread.link;

import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Voice;

/// A quotation as the linker looks at it.
///
/// @param index its place among the sayings of its report
/// @param place how far into its report it stands, 0 to 1
record Saying(
        Report report, Quotation quotation, int index, Wording wording, Voice voice, double place) {

    static Saying of(Report report, Quotation quotation, int index, Lexicon lexicon) {
        return new Saying(
                report,
                quotation,
                index,
                Wording.of(report, quotation.span(), lexicon),
                Voice.of(report, quotation),
                (double) quotation.span().start() / report.text().length());
    }

    String text() {
        return report.text(quotation.span());
    }

    boolean isQuoted() {
        return quotation.kind().isQuoted();
    }
}
