package org.crossread.segment;

import org.crossread.model.Span;

import java.util.regex.Pattern;

/// Recognises lines that tell when: `Monday, May 18, 2015`, `Published: 14:05, 4 March 2022`,
/// `Updated 3 hours ago`, `5 min read`.
final class DateLines {

    /// What may stand behind a date on its line, in code units.
    private static final int LONGEST_REST = 30;

    /// `Lesezeit: 3 Min.`
    private static final Pattern MEASURED =
            Pattern.compile("\\P{L}*+\\p{L}++(?: \\p{L}++)?: ?\\d.*");

    private final String text;
    private final PagePhrases phrases;
    private final Dates dates;

    DateLines(String text, PagePhrases phrases, Dates dates) {
        this.text = text;
        this.phrases = phrases;
        this.dates = dates;
    }

    boolean is(Span span) {
        return isDated(span)
                || dates.behindClock(text, span.start(), span.end()) == span.end()
                || isTimeLine(span);
    }

    /// Whether it begins with a date, and little more than further ones stands behind it.
    boolean isDated(Span span) {
        int at = span.start();
        int behind = behindDate(at, span.end());
        boolean dated = behind > at;
        while (behind > at) {
            at = behind;
            behind = behindDate(at, span.end());
        }
        return dated && span.end() - at <= LONGEST_REST && !isSentence(at, span.end());
    }

    /// Behind the date that begins at `start`, a word that announces it and a time of day before
    /// it; `start` if there is none.
    private int behindDate(int start, int end) {
        int word = behindMarks(start, end);
        int stamp = behindMarks(phrases.dateStarts().end(text, word, end), end);
        int date = dates.behindClock(text, stamp, end);
        int behind = dates.end(text, date, end);
        return behind > date ? behind : start;
    }

    private int behindMarks(int start, int end) {
        int at = start;
        while (at < end && !Letters.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Whether words go on behind a date until a stop.
    private boolean isSentence(int start, int end) {
        return Stop.isMark(text.charAt(end - 1))
                && text.substring(start, end).codePoints().anyMatch(Character::isLowerCase)
                && !MEASURED.matcher(text).region(start, end).matches();
    }

    private boolean isTimeLine(Span span) {
        boolean counted = false;
        for (int at = span.start(); at < span.end() && span.length() <= 2 * LONGEST_REST; at++) {
            counted |= Character.isDigit(text.charAt(at));
            if (counted && phrases.metaEnds().end(text, at, span.end()) == span.end()) {
                return true;
            }
        }
        return false;
    }
}
