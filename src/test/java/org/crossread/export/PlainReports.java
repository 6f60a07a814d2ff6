package org.crossread.export;

import org.crossread.model.Alignment;
import org.crossread.model.Comparison;
import org.crossread.model.Figures;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;
import org.crossread.model.Spans;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reports of simple texts: a paragraph a line, the first one the headline; a sentence ends at a
/// full stop, a mark behind it included.
final class PlainReports {

    private static final Pattern PARAGRAPH = Pattern.compile("[^\n]*[^\\s][^\n]*");
    private static final Pattern SENTENCE = Pattern.compile("\\S.*?(?:[.?!][”\"»]?(?=\\s|$)|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    private PlainReports() {}

    static Report report(Origin origin, String text) {
        List<Span> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        Matcher lines = PARAGRAPH.matcher(text);
        while (lines.find()) {
            Matcher inside = SENTENCE.matcher(text).region(lines.start(), lines.end());
            while (inside.find()) {
                var kind = paragraphs.isEmpty() ? SentenceKind.HEADLINE : SentenceKind.BODY;
                var span = new Span(inside.start(), inside.end());
                sentences.add(new Sentence(span, kind, paragraphs.size()));
            }
            paragraphs.add(new Span(lines.start(), lines.end()));
        }
        var words = new Spans.Builder();
        WORD.matcher(text).results().forEach(word -> words.add(word.start(), word.end()));
        return new Report(origin, text, paragraphs, sentences, words.build());
    }

    /// A comparison of a report with nothing.
    static Comparison alone(Report report) {
        var none = new Figures.Share(0, 0, 0, 0);
        List<Integer> over = IntStream.range(0, report.sentences().size()).boxed().toList();
        return new Comparison(
                report,
                report(Origin.UNKNOWN, ""),
                List.of(),
                List.of(),
                new Alignment(List.of(), over, List.of()),
                List.of(),
                List.of(),
                new Figures(none, none),
                true);
    }

    /// Where `words` stand in the report for the first time.
    static Span find(Report report, String words) {
        int start = report.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("not in the report: " + words);
        }
        return new Span(start, start + words.length());
    }
}
