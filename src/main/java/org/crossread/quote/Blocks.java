package org.crossread.quote;

import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds paragraphs that are somebody's words without marks: turns behind `Q:` or a repeated name,
/// turns behind a dash, indented block quotations, and those a colon announces.
final class Blocks {

    private static final Pattern LABEL =
            Pattern.compile("^([\\p{L}][\\p{L}.\u2019' -]{0,30})[:.]\\s+");
    private static final Pattern DASH = Pattern.compile("^[\u2013\u2014]\\s*(?=\\p{L})");
    private static final Pattern INDENT = Pattern.compile("^>\\s*");
    private static final int SHORTEST = 20;
    private static final int HEAD = 48;

    private final Report report;
    private final Lexicon lexicon;
    private final Map<String, Integer> labels = new HashMap<>();

    Blocks(Report report, Lexicon lexicon) {
        this.report = report;
        this.lexicon = lexicon;
        for (int i = 0; i < report.paragraphs().size(); i++) {
            label(i).ifPresent(label -> labels.merge(label, 1, Integer::sum));
        }
    }

    /// The stretch that a paragraph is as a whole.
    ///
    /// @param hasMarks whether words in it stand in marks
    Optional<Marked> of(int paragraph, boolean hasMarks) {
        Span span = report.paragraphs().get(paragraph);
        if (isInterview() && label(paragraph).filter(this::speaks).isPresent()) {
            return stretch(paragraph, labelEnd(span), span.end(), Marked.Form.TURN);
        }
        if (hasMarks) {
            return Optional.empty();
        }
        if (isDialogue(paragraph)) {
            int start = span.start() + matched(DASH, span);
            return stretch(paragraph, start, aside(start, span.end()), Marked.Form.TURN);
        }
        int indent = matched(INDENT, span);
        return indent > 0 || isAnnounced(paragraph)
                ? stretch(paragraph, span.start() + indent, span.end(), Marked.Form.BLOCK)
                : Optional.empty();
    }

    private Optional<Marked> stretch(int paragraph, int start, int end, Marked.Form form) {
        int last = end;
        while (last > start && Character.isWhitespace(report.text().charAt(last - 1))) {
            last--;
        }
        return last > start
                ? Optional.of(new Marked(new Span(start, last), paragraph, form))
                : Optional.empty();
    }

    private String head(Span span) {
        return new Span(span.start(), Math.min(span.end(), span.start() + HEAD)).in(report.text());
    }

    private int matched(Pattern pattern, Span span) {
        Matcher matcher = pattern.matcher(head(span));
        return matcher.find() ? matcher.end() : 0;
    }

    private int labelEnd(Span span) {
        return span.start() + matched(LABEL, span);
    }

    private Optional<String> label(int paragraph) {
        Span span = report.paragraphs().get(paragraph);
        Matcher matcher = LABEL.matcher(head(span));
        boolean found = matcher.find() && span.start() + matcher.end() < span.end();
        return found ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /// Two labels at least that come back.
    private boolean isInterview() {
        return labels.keySet().stream().filter(this::speaks).count() >= 2;
    }

    private boolean speaks(String label) {
        boolean turn = lexicon.is("turns", label.toLowerCase(Locale.ROOT));
        boolean name = Character.isUpperCase(label.charAt(0)) && label.split(" ").length <= 4;
        return turn || name && labels.get(label) >= 2;
    }

    /// Whether the paragraph and one beside it begin with a dash.
    private boolean isDialogue(int paragraph) {
        return isTurn(paragraph) && (isTurn(paragraph - 1) || isTurn(paragraph + 1));
    }

    private boolean isTurn(int paragraph) {
        if (paragraph < 0 || paragraph >= report.paragraphs().size()) {
            return false;
        }
        Span span = report.paragraphs().get(paragraph);
        return matched(DASH, span) > 0
                && ".?!\u2026".indexOf(report.text().charAt(span.end() - 1)) >= 0;
    }

    /// Where a turn ends and “, said Smith.” begins.
    private int aside(int start, int end) {
        String text = report.text();
        for (int i = text.indexOf(',', start); i >= 0 && i < end; i = text.indexOf(',', i + 1)) {
            int word = i + 1;
            while (word < end && Character.isWhitespace(text.charAt(word))) {
                word++;
            }
            int stop = word;
            while (stop < end && Character.isLetter(text.charAt(stop))) {
                stop++;
            }
            if (lexicon.isVerb(text.substring(word, stop).toLowerCase(Locale.ROOT))) {
                return i + 1;
            }
        }
        return end;
    }

    /// Whether the paragraph before ends in a word of saying and a colon, and
    /// this one speaks as “I”
    /// or “we”.
    private boolean isAnnounced(int paragraph) {
        if (paragraph == 0 || report.paragraphs().get(paragraph).length() < SHORTEST) {
            return false;
        }
        Span before = report.paragraphs().get(paragraph - 1);
        String text = report.text();
        return text.charAt(before.end() - 1) == ':' && saysLast(before) && speaksAsI(paragraph);
    }

    private boolean saysLast(Span before) {
        var words =
                report.words(new Span(Math.max(before.start(), before.end() - 60), before.end()));
        return words.stream()
                .skip(Math.max(0, words.size() - 6))
                .anyMatch(word -> lexicon.isVerb(report.text(word).toLowerCase(Locale.ROOT)));
    }

    private boolean speaksAsI(int paragraph) {
        return report.words(report.paragraphs().get(paragraph)).stream()
                .limit(200)
                .anyMatch(word -> lexicon.is("first", report.text(word).toLowerCase(Locale.ROOT)));
    }
}
