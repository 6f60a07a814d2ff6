package org.crossread.quote;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Pairs the quotation marks of one paragraph, outermost marks only, in one pass.
///
/// A state machine: either nothing is open, or one mark is and waits for its partner while others
/// of its kind open deeper. What is open at the end of the paragraph ends there. Marks that cannot
/// be told apart by their shape are told apart by the blanks around them, and where those do not
/// help by whether an odd or an even number is still to come.
final class MarkScanner {

    /// @param closed false when the paragraph ended first
    record Pair(int start, int end, boolean closed) {}

    /// How many marks can open at one place: a quotation in a quotation in a quotation.
    private static final int DEEPEST = 4;

    private final String text;
    private final Span paragraph;
    private final MarkStyle style;
    private final Elisions elisions;
    private final List<Pair> pairs = new ArrayList<>();
    private final MarkCounts ahead;

    private int open = -1;
    private int depth;

    /// @param marks all places of marks in the paragraph, rising
    MarkScanner(String text, Span paragraph, int[] marks, MarkStyle style, Elisions elisions) {
        this.text = text;
        this.paragraph = paragraph;
        this.style = style;
        this.elisions = elisions;
        ahead = new MarkCounts(text, paragraph, marks);
        scan(marks);
    }

    List<Pair> pairs() {
        return pairs;
    }

    private void scan(int[] marks) {
        for (int mark : marks) {
            char c = text.charAt(mark);
            ahead.pass(mark, c);
            mark(mark, c);
        }
        if (open >= 0) {
            end(trimmed(paragraph.end()), false);
        }
    }

    private void mark(int at, char c) {
        if (open < 0) {
            if (canOpen(at, c)) {
                open = at;
                depth = 1;
            }
            return;
        }
        char opener = text.charAt(open);
        boolean opensNext = c == '\u201c' && opener == '"' && looksOpening(at);
        boolean closes = QuoteMarks.close(opener, c) && !isInches(at, c) && !opensNext;
        if (closes && QuoteMarks.isSingle(opener) && !closesSingle(at)) {
            return;
        }
        if (closes && !(QuoteMarks.isSymmetric(c) && looksOpening(at))) {
            close(at);
        } else if (c == opener && looksOpening(at)) {
            again(at, c, closes);
        } else if (closes) {
            close(at);
        }
    }

    private void close(int at) {
        depth--;
        if (depth == 0) {
            end(isDoubled(at) ? at + 2 : at + 1, true);
        }
    }

    /// `''so''`: two single marks that stand for a double one, at both ends.
    private boolean isDoubled(int at) {
        return at + 1 < paragraph.end()
                && open + 2 < at
                && text.charAt(open) == '\''
                && text.charAt(open + 1) == '\''
                && text.charAt(at) == '\''
                && text.charAt(at + 1) == '\'';
    }

    /// The same mark opens while one is open: deeper if enough closing marks follow, else the first
    /// was never closed.
    private void again(int at, char c, boolean closes) {
        boolean deeper =
                closes ? ahead.symmetric(c) % 2 == depth % 2 : ahead.closing(c) > ahead.opening(c);
        if (deeper && ahead.closing(c) > depth) {
            depth++;
        } else if (closes && ahead.symmetric(c) == 0) {
            close(at);
        } else {
            end(trimmed(at), false);
            open = at;
            depth = 1;
        }
    }

    private void end(int end, boolean closed) {
        if (end > open + 1 && !(closed && end == open + 2)) {
            pairs.add(new Pair(open, end, closed));
        }
        open = -1;
        depth = 0;
    }

    private boolean canOpen(int at, char c) {
        if (!QuoteMarks.opens(c) || isInches(at, c)) {
            return false;
        }
        if (QuoteMarks.isSingle(c) && c != '\u2039' && c != '\u203a') {
            return style.single() && opensSingle(at, c);
        }
        if (c == '"' || c == '\uff02') {
            return looksOpening(at) || ahead.symmetric(c) % 2 == 1;
        }
        if (c == '\u201d' || c == '\u00bb' || c == '\u203a') {
            return looksOpening(at) && ahead.closing(c) > 0;
        }
        return true;
    }

    /// A single mark opens at the beginning of a word that is no elision, if its
    /// partner can follow.
    private boolean opensSingle(int at, char c) {
        if (!looksOpening(at) || elisions.at(text, at + 1)) {
            return false;
        }
        return c == '\u2018' || c == '\u201a' || ahead.closing(c) > 0;
    }

    /// An apostrophe inside a word closes nothing, and neither does that of “the boys’ father” when
    /// a better end follows.
    private boolean closesSingle(int at) {
        char before = at > paragraph.start() ? text.charAt(at - 1) : ' ';
        char after = at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
        if (Character.isLetterOrDigit(after) || Character.isWhitespace(before)) {
            return false;
        }
        boolean possessive = before == 's' && Character.isWhitespace(after);
        return !possessive || !ahead.punctuatedCloserFollows(at);
    }

    /// `6" pipe`: a mark behind a digit with nothing open, or feet and inches.
    private boolean isInches(int at, char c) {
        if (!QuoteMarks.isSymmetric(c) || at == paragraph.start()) {
            return false;
        }
        boolean behindDigit = Character.isDigit(text.charAt(at - 1));
        return behindDigit && open < 0 && !startsWord(at);
    }

    private boolean startsWord(int at) {
        return at + 1 < paragraph.end() && Character.isLetter(text.charAt(at + 1));
    }

    /// Behind a blank, an opening bracket or a dash, and before something; other marks that open
    /// may stand between, but not many.
    private boolean looksOpening(int at) {
        if (at + 1 >= paragraph.end() || Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        for (int i = at; at - i < DEEPEST; i--) {
            if (i == paragraph.start()) {
                return true;
            }
            char before = text.charAt(i - 1);
            if (!QuoteMarks.isMark(before)) {
                return Character.isWhitespace(before)
                        || Character.isSpaceChar(before)
                        || "([{-\u2013\u2014/=>\u200f\u200e".indexOf(before) >= 0;
            }
        }
        return false;
    }

    private int trimmed(int end) {
        int last = end;
        while (last > open + 1 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}
