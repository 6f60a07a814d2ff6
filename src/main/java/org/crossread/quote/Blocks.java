package org.crossread.quote;

import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds paragraphs that are somebody's words without marks: turns behind `Q:` or a repeated name,
/// turns behind a dash, indented block quotations, and those a colon announces.
final class Blocks {

    private static final int SHORTEST = 20;
    private static final int LAST_WORDS = 6;

    private final Report report;
    private final Lexicon lexicon;
    private final Labels labels;

    /// “following”
    private final Set<String> following;

    Blocks(Report report, Lexicon lexicon) {
        this.report = report;
        this.lexicon = lexicon;
        labels = new Labels(report, lexicon);
        following = lexicon.words("following");
    }

    /// The stretch that a paragraph is as a whole.
    ///
    /// @param hasMarks whether words in it stand in marks
    Optional<Marked> of(int paragraph, boolean hasMarks) {
        Span span = report.paragraphs().get(paragraph);
        Optional<Integer> turn = labels.turnStart(span);
        if (turn.isPresent()) {
            return stretch(paragraph, turn.get(), span.end(), Marked.Form.TURN);
        }
        if (hasMarks) {
            return Optional.empty();
        }
        if (isDialogue(paragraph)) {
            int start = behindDash(span);
            return stretch(paragraph, start, aside(start, span.end()), Marked.Form.TURN);
        }
        boolean indented = report.text().charAt(span.start()) == '>';
        return indented || isAnnounced(paragraph)
                ? stretch(paragraph, behind(span, indented), span.end(), Marked.Form.BLOCK)
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

    /// Behind the first character, if that does not count, and the blanks behind it.
    private int behind(Span span, boolean first) {
        int at = first ? span.start() + 1 : span.start();
        while (at < span.end() && Character.isWhitespace(report.text().charAt(at))) {
            at++;
        }
        return at;
    }

    /// Where the words begin behind a dash at the beginning; the beginning if there is none.
    private int behindDash(Span span) {
        char first = report.text().charAt(span.start());
        int at = behind(span, true);
        boolean dash = first == '\u2013' || first == '\u2014';
        return dash && at < span.end() && Character.isLetter(report.text().charAt(at))
                ? at
                : span.start();
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
        return behindDash(span) > span.start()
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

    /// Whether the paragraph before ends in a word of saying and a colon, and this one speaks as
    /// “I” or “we”.
    private boolean isAnnounced(int paragraph) {
        if (paragraph == 0 || report.paragraphs().get(paragraph).length() < SHORTEST) {
            return false;
        }
        Span before = report.paragraphs().get(paragraph - 1);
        String text = report.text();
        return text.charAt(before.end() - 1) == ':'
                && (givesText(before) && !Turns.asks(report, paragraph)
                        || saysLast(before) && speaksAsI(paragraph));
    }

    /// “The council released the following statement:”, “wrote in a letter to parents:”
    private boolean givesText(Span before) {
        List<String> last = last(before, LAST_WORDS + 2);
        boolean isText = last.stream().anyMatch(word -> lexicon.is(WordClass.DOCUMENTS, word));
        boolean isGiven =
                last.stream().anyMatch(word -> lexicon.isVerb(word) || following.contains(word));
        return isText && isGiven;
    }

    private List<String> last(Span before, int count) {
        var words =
                report.words(new Span(Math.max(before.start(), before.end() - 60), before.end()));
        return words.stream()
                .skip(Math.max(0, words.size() - count))
                .map(word -> report.text(word).toLowerCase(Locale.ROOT))
                .toList();
    }

    private boolean saysLast(Span before) {
        return last(before, LAST_WORDS).stream().anyMatch(lexicon::isVerb);
    }

    private boolean speaksAsI(int paragraph) {
        return report.words(report.paragraphs().get(paragraph)).stream()
                .limit(200)
                .anyMatch(
                        word ->
                                lexicon.is(
                                        WordClass.FIRST,
                                        report.text(word).toLowerCase(Locale.ROOT)));
    }
}
