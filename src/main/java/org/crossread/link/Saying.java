package org.crossread.link;

import org.crossread.model.Attribution;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.Locale;

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
                Voice.of(quotation.person(), isNoun(report, quotation.attribution())),
                (double) quotation.span().start() / report.text().length());
    }

    /// “der Betreiber”: German gives a capital to every noun, but hardly an article to a name.
    private static boolean isNoun(Report report, Attribution attribution) {
        if (!(attribution instanceof Attribution.Attributed(Span mention, String person, _))
                || person.indexOf(' ') >= 0
                || !report.origin().isIn("de")) {
            return false;
        }
        String before = report.text().substring(0, mention.start()).stripTrailing();
        String word = before.substring(before.lastIndexOf(' ') + 1);
        return Lexicon.isGermanArticle(word.toLowerCase(Locale.ROOT));
    }

    String text() {
        return report.text(quotation.span());
    }

    boolean isQuoted() {
        return quotation.kind().isQuoted();
    }
}
