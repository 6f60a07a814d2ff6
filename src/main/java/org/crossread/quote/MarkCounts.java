package org.crossread.quote;

import org.crossread.model.Span;

/// How many marks of each kind are still to come in a paragraph, kept while it is read.
final class MarkCounts {

    private final String text;
    private final Span paragraph;
    private final int[] left = new int[Kind.values().length];
    private int lookedFor = -1;
    private boolean punctuated;

    private enum Kind {
        STRAIGHT_DOUBLE,
        STRAIGHT_SINGLE,
        LEFT_DOUBLE,
        RIGHT_DOUBLE,
        LEFT_SINGLE,
        RIGHT_SINGLE,
        LEFT_ANGLE,
        RIGHT_ANGLE,
        OTHER
    }

    MarkCounts(String text, Span paragraph, int[] marks) {
        this.text = text;
        this.paragraph = paragraph;
        for (int mark : marks) {
            char c = text.charAt(mark);
            if (counts(mark, c)) {
                left[kind(c).ordinal()]++;
            }
        }
    }

    /// Steps behind the mark at `at`.
    void pass(int at, char c) {
        if (counts(at, c)) {
            left[kind(c).ordinal()]--;
        }
    }

    /// How many of the same mark follow.
    int symmetric(char c) {
        return left[kind(c).ordinal()];
    }

    /// How many marks follow that can close what `open` opens.
    int closing(char open) {
        return switch (kind(open)) {
            case STRAIGHT_DOUBLE -> left(Kind.STRAIGHT_DOUBLE) + left(Kind.RIGHT_DOUBLE);
            case STRAIGHT_SINGLE, LEFT_SINGLE ->
                    left(Kind.STRAIGHT_SINGLE) + left(Kind.RIGHT_SINGLE);
            case LEFT_DOUBLE -> left(Kind.RIGHT_DOUBLE) + left(Kind.STRAIGHT_DOUBLE);
            case RIGHT_DOUBLE -> left(Kind.RIGHT_DOUBLE);
            case RIGHT_SINGLE -> left(Kind.RIGHT_SINGLE);
            case LEFT_ANGLE -> left(Kind.RIGHT_ANGLE);
            case RIGHT_ANGLE -> left(Kind.LEFT_ANGLE) + left(Kind.RIGHT_ANGLE);
            case OTHER -> 1;
        };
    }

    /// How many marks like `open` follow.
    int opening(char open) {
        return left(kind(open));
    }

    /// Whether behind `at`, before the next opening mark, a single mark closes behind punctuation.
    boolean punctuatedCloserFollows(int at) {
        if (at < lookedFor) {
            return punctuated;
        }
        for (int i = at + 1; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            boolean behindPunctuation = ",.?!\u2026".indexOf(text.charAt(i - 1)) >= 0;
            if (QuoteMarks.isApostrophe(c) && behindPunctuation) {
                return found(i, true);
            }
            if (c == '\u2018') {
                return found(i, false);
            }
        }
        return found(paragraph.end(), false);
    }

    private boolean found(int at, boolean is) {
        lookedFor = at;
        punctuated = is;
        return is;
    }

    private int left(Kind kind) {
        return left[kind.ordinal()];
    }

    /// Inches and apostrophes inside words do not count.
    private boolean counts(int at, char c) {
        boolean behindDigit = at > paragraph.start() && Character.isDigit(text.charAt(at - 1));
        boolean beforeWord =
                at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (QuoteMarks.isApostrophe(c)) {
            boolean behindWord =
                    at > paragraph.start() && Character.isLetterOrDigit(text.charAt(at - 1));
            return !(behindWord && beforeWord);
        }
        return c != '"' || !behindDigit || beforeWord || !isMeasure(at);
    }

    /// Whether the number before the mark stands behind a blank, so that it may count inches.
    private boolean isMeasure(int at) {
        int i = at - 1;
        while (i > paragraph.start()
                && at - i < 4
                && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
            i--;
        }
        return Character.isWhitespace(text.charAt(i)) || QuoteMarks.isApostrophe(text.charAt(i));
    }

    private static Kind kind(char c) {
        return switch (c) {
            case '"', '\uff02' -> Kind.STRAIGHT_DOUBLE;
            case '\'' -> Kind.STRAIGHT_SINGLE;
            case '\u201c', '\u201e', '\u201f' -> Kind.LEFT_DOUBLE;
            case '\u201d' -> Kind.RIGHT_DOUBLE;
            case '\u2018', '\u201a', '\u201b' -> Kind.LEFT_SINGLE;
            case '\u2019' -> Kind.RIGHT_SINGLE;
            case '\u00ab' -> Kind.LEFT_ANGLE;
            case '\u00bb' -> Kind.RIGHT_ANGLE;
            default -> Kind.OTHER;
        };
    }
}
