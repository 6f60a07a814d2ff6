package org.crossread.segment;

import org.crossread.model.Emphasis;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;
import org.crossread.model.Spans;

import java.util.List;
import java.util.Map;

/// A text whose paragraphs are found and whose sentences are not: the beginning of a long one can
/// be shown before all of it is cut.
public final class UncutText {

    /// In UTF-16 code units; more than a page shows, and the words that tell the language.
    private static final int BEGINNING = 20_000;

    private final String text;
    private final List<Span> paragraphs;
    private final Languages languages;
    private final Dates dates;
    private final Map<Integer, SentenceKind> known;
    private final List<Emphasis> emphases;

    UncutText(
            String text,
            Languages languages,
            Dates dates,
            Map<Integer, SentenceKind> known,
            List<Emphasis> emphases) {
        this.text = text;
        this.paragraphs = Paragraphs.of(text);
        this.languages = languages;
        this.dates = dates;
        this.known = known;
        this.emphases = emphases;
    }

    /// The report with all of its text and paragraphs, and with the words and sentences of its
    /// first paragraphs alone: some 20 000 UTF-16 code units, in time that grows with these. Where
    /// they end, what plays which part may still change.
    ///
    /// @param origin what of it is empty is filled from the beginning where that tells it
    public Report beginning(Origin origin) {
        int first = 0;
        int end = 0;
        while (first < paragraphs.size() && end < BEGINNING) {
            end = paragraphs.get(first++).end();
        }
        return report(origin, Words.of(text.substring(0, end)), paragraphs.subList(0, first));
    }

    /// All of the report.
    ///
    /// @param origin what of it is empty is filled from the text where the text tells it
    public Report report(Origin origin) {
        return report(origin, Words.of(text), paragraphs);
    }

    private Report report(Origin origin, Spans words, List<Span> cut) {
        Languages.Told told = languages.of(text, words);
        List<Sentence> sentences =
                new Parts(text, cut, told.tables(), languages.page(), dates, known).sentences();
        var facts = new Facts(text, sentences, dates, languages.page());
        return new Report(
                facts.fill(origin, told.code()), text, paragraphs, sentences, words, emphases);
    }
}
