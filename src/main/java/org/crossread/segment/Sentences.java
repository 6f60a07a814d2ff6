package org.crossread.segment;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds the sentences of a paragraph: one scan from stop to stop. Time is linear in the length.
final class Sentences {

    private final String text;
    private final int end;
    private final SentenceEnds ends;
    private final List<Span> found = new ArrayList<>();
    private int first;
    private int straightMarks;
    private boolean hasWord;

    private Sentences(String text, Language language, int start, int end) {
        this.text = text;
        this.end = end;
        this.first = start;
        this.ends = new SentenceEnds(text, new StopRules(language), start, end);
    }

    /// In reading order; together they hold every character of `[start, end)` that is not blank.
    static List<Span> of(String text, Language language, int start, int end) {
        return new Sentences(text, language, start, end).scan();
    }

    private List<Span> scan() {
        int at = first;
        while (at < end) {
            char c = text.charAt(at);
            if (Stop.isMark(c)) {
                at = behindStop(at);
            } else {
                hasWord |= Letters.isLetterOrDigit(c) || Character.isSurrogate(c);
                straightMarks += c == '"' ? 1 : 0;
                at++;
            }
        }
        cut(end);
        return found;
    }

    private void cut(int at) {
        Span sentence = Blanks.strip(text, first, at);
        if (!sentence.isEmpty()) {
            found.add(sentence);
        }
        first = at;
        hasWord = false;
    }

    /// Judges the stop at `at` and returns where to go on.
    private int behindStop(int at) {
        int behindMarks = behindMarks(at);
        var stop = new Stop(text.charAt(at), at, behindMarks, behindClosers(behindMarks));
        if (hasWord && stop.behind() < end && ends.isEnd(stop, first)) {
            cut(stop.behind());
        }
        return stop.behind();
    }

    /// Behind a run of stops, those with a blank between (`. . .`) included.
    private int behindMarks(int at) {
        int behind = at + 1;
        while (behind < end) {
            if (Stop.isMark(text.charAt(behind))) {
                behind++;
            } else if (isSpacedDot(behind)) {
                behind += 2;
            } else {
                break;
            }
        }
        return behind;
    }

    private boolean isSpacedDot(int at) {
        return at + 1 < end
                && text.charAt(at - 1) == '.'
                && Blanks.isBlank(text.charAt(at))
                && text.charAt(at + 1) == '.';
    }

    /// Behind the marks that close something after a stop, footnote numbers included.
    private int behindClosers(int from) {
        int at = from;
        while (at < end) {
            char c = text.charAt(at);
            int behindNumber = behindFootnote(at);
            if (behindNumber > at) {
                at = behindNumber;
            } else if (Stop.closes(c) && !isOpening(c, at)) {
                straightMarks += c == '"' ? 1 : 0;
                at++;
            } else {
                break;
            }
        }
        if (isLooseCloser(at)) {
            straightMarks += text.charAt(at + 1) == '"' ? 1 : 0;
            return at + 2;
        }
        return at;
    }

    /// Whether a mark that could close opens the next sentence: a blank was forgotten.
    private boolean isOpening(char c, int at) {
        boolean beforeWord = at + 1 < end && Letters.isLetterOrDigit(text.charAt(at + 1));
        return beforeWord
                && switch (c) {
                    case '"' -> straightMarks % 2 == 0;
                    case '“', '‘', '_', '*' -> true;
                    default -> false;
                };
    }

    /// Whether a closing mark stands behind a blank, as in French (`Oui. »`) and between two marks
    /// (`’ ”`).
    private boolean isLooseCloser(int at) {
        if (at + 1 >= end || !Blanks.isBlank(text.charAt(at))) {
            return false;
        }
        boolean free = at + 2 >= end || !Letters.isLetterOrDigit(text.charAt(at + 2));
        return free
                && switch (text.charAt(at + 1)) {
                    case '»', '›', '”', '’' -> true;
                    case '"' -> straightMarks % 2 == 1 && isBlankOrEnd(at + 2);
                    default -> false;
                };
    }

    private boolean isBlankOrEnd(int at) {
        return at >= end || Blanks.isBlank(text.charAt(at));
    }

    /// Behind `[12]` at `at`, or `at`.
    private int behindFootnote(int at) {
        if (text.charAt(at) != '[') {
            return at;
        }
        int digits = at + 1;
        while (digits < end && digits < at + 4 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean isNumber = digits > at + 1 && digits < end && text.charAt(digits) == ']';
        return isNumber ? digits + 1 : at;
    }
}
