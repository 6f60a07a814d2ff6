package org.crossread.quote;

import org.crossread.model.Span;
import org.crossread.model.Spans;
import org.crossread.model.WordForms;

import java.util.Set;

/// Cuts a stretch of text into words and single marks, the way the part-of-speech model was
/// trained: `do|n't`, `Kurdi|'s`, `U.S.`, `7:45`.
final class Tokens {

    private final String text;
    private final Set<String> abbreviations;

    /// Abbreviations before a number, words of their own elsewhere: “no.”.
    private final Set<String> beforeNumbers;
    private final boolean clitics;

    /// @param abbreviations lower case, with their point
    /// @param beforeNumbers those that are words of their own but before a number
    /// @param clitics whether `'s` and `n't` are words of their own
    Tokens(String text, Set<String> abbreviations, Set<String> beforeNumbers, boolean clitics) {
        this.text = text;
        this.abbreviations = abbreviations;
        this.beforeNumbers = beforeNumbers;
        this.clitics = clitics;
    }

    /// Takes tokens in reading order.
    @FunctionalInterface
    interface Sink {
        void token(int start, int end);

        /// A token that is a word of the report, of that spelling.
        default void word(int form, int start, int end) {
            token(start, end);
        }
    }

    /// Hands over the tokens of the span, in order, without blanks. Most words of a report are
    /// tokens as they stand.
    void cut(Span span, Spans words, WordForms forms, Sink tokens) {
        int at = span.start();
        int last = words.countBefore(span.end());
        for (int word = words.countBefore(at); word < last; word++) {
            int start = words.start(word);
            int end = words.end(word);
            int form = forms.form(word);
            if (forms.isPlain(form) && standsFree(start, end, span)) {
                cut(at, start, tokens);
                tokens.word(form, start, end);
                at = end;
            }
        }
        cut(at, span.end(), tokens);
    }

    /// Whether nothing beside a word can hold it and another one together.
    private boolean standsFree(int start, int end, Span span) {
        if (end > span.end() || start > span.start() && text.charAt(start - 1) != ' ') {
            return false;
        }
        int behind = end < span.end() && text.charAt(end) == ',' ? end + 1 : end;
        return behind == span.end() || text.charAt(behind) == ' ';
    }

    /// Hands over the tokens from `start` to before `end`, in order, without blanks.
    void cut(int start, int end, Sink tokens) {
        int at = start;
        while (at < end) {
            int point = text.codePointAt(at);
            int width = Math.min(Character.charCount(point), end - at);
            if (point == ' ') {
                at++;
            } else if (isBlank(point)) {
                at += width;
            } else if (isWordPart(point)) {
                int behind = wordEnd(at, end);
                word(at, behind, tokens);
                at = behind;
            } else {
                int behind = point == '.' ? dotsEnd(at, end) : at + width;
                tokens.token(at, behind);
                at = behind;
            }
        }
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || point == 0
                || point == 0x200b
                || point == 0xfeff;
    }

    private static boolean isWordPart(int point) {
        if (point < 128) {
            return point >= 'a' && point <= 'z'
                    || point >= 'A' && point <= 'Z'
                    || point >= '0' && point <= '9';
        }
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private int dotsEnd(int at, int limit) {
        int end = at;
        while (end < limit && text.charAt(end) == '.') {
            end++;
        }
        return end;
    }

    private int wordEnd(int start, int limit) {
        int at = start;
        boolean dotted = false;
        while (at < limit) {
            int point = text.codePointAt(at);
            if (isWordPart(point)) {
                at += Character.charCount(point);
            } else if (joins(at, limit)) {
                dotted |= point == '.';
                at++;
            } else {
                break;
            }
        }
        at = Math.min(at, limit);
        boolean point = at < limit && text.charAt(at) == '.';
        return point && (dotted && !endsInDigit(at) || isAbbreviation(start, at)) ? at + 1 : at;
    }

    private boolean endsInDigit(int end) {
        return Character.isDigit(text.charAt(end - 1));
    }

    private boolean isAbbreviation(int start, int end) {
        if (end - start > 6) {
            return false;
        }
        boolean initial = end - start == 1 && Character.isUpperCase(text.charAt(start));
        if (initial) {
            return true;
        }
        String word = text.substring(start, end).toLowerCase(java.util.Locale.ROOT) + ".";
        return abbreviations.contains(word)
                || beforeNumbers.contains(word) && isBeforeNumber(end + 1);
    }

    /// “No. 10”, but not “‘No.’”
    private boolean isBeforeNumber(int behind) {
        int at = behind;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    /// Whether the mark at `at` holds two parts of a word together.
    private boolean joins(int at, int limit) {
        if (at + 1 >= limit || !isWordPart(text.codePointAt(at + 1))) {
            return false;
        }
        char c = text.charAt(at);
        boolean digits =
                Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (c) {
            case '-', '\u2010', '\u2011', '\'', '\u2019', '&', '_' -> true;
            case '.' -> true;
            case ',', ':', '/' -> digits;
            default -> false;
        };
    }

    /// One word, its clitic apart.
    private void word(int start, int end, Sink tokens) {
        int cut = clitics ? clitic(start, end) : end;
        if (cut > start && cut < end) {
            tokens.token(start, cut);
            tokens.token(cut, end);
        } else {
            tokens.token(start, end);
        }
    }

    private int clitic(int start, int end) {
        for (int i = end - 1; i > start && i >= end - 3; i--) {
            if (QuoteMarks.isApostrophe(text.charAt(i))) {
                boolean negation =
                        end - i == 2 && isN(text.charAt(i - 1)) && isT(text.charAt(i + 1));
                return negation && i - 1 > start ? i - 1 : negation ? end : i;
            }
        }
        return end;
    }

    private static boolean isN(char c) {
        return c == 'n' || c == 'N';
    }

    private static boolean isT(char c) {
        return c == 't' || c == 'T';
    }
}
