package org.crossread.ui;

import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// What of a report is compared and counted, as the reader decides it against the program:
/// captions, date lines and what a page has around its report are left out by themselves.
final class CountedText {

    private CountedText() {}

    /// Whether the sentences of a place are all counted; also where there are none.
    static boolean isCounted(Report report, Span place) {
        return at(report, place).stream().allMatch(sentence -> sentence.kind().isReportText());
    }

    /// The report with the sentences of a place counted, or left out where they were.
    static Report turned(Report report, Span place) {
        SentenceKind kind = isCounted(report, place) ? SentenceKind.FURNITURE : SentenceKind.BODY;
        List<Sentence> turned = at(report, place);
        List<Sentence> sentences = new ArrayList<>();
        for (Sentence sentence : report.sentences()) {
            boolean stays =
                    !turned.contains(sentence)
                            || kind == SentenceKind.BODY && sentence.kind().isReportText();
            sentences.add(
                    stays ? sentence : new Sentence(sentence.span(), kind, sentence.paragraph()));
        }
        return new Report(
                report.origin(),
                report.text(),
                report.paragraphs(),
                sentences,
                report.words(),
                report.emphases());
    }

    private static List<Sentence> at(Report report, Span place) {
        Span whole = place.isEmpty() ? new Span(place.start(), place.start() + 1) : place;
        var range = report.sentencesAt(whole);
        return report.sentences().subList(range.first(), range.end());
    }
}
