package org.crossread.quote;

/// Which characters are quotation marks, and which opens with which.
final class QuoteMarks {

    private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02";
    private static final String SINGLE = "'\u2018\u2019\u201a\u201b\u2039\u203a";
    private static final String CORNERS = "\u300c\u300d\u300e\u300f";

    private QuoteMarks() {}

    static boolean isDouble(char c) {
        return DOUBLE.indexOf(c) >= 0;
    }

    static boolean isSingle(char c) {
        return SINGLE.indexOf(c) >= 0;
    }

    static boolean isMark(char c) {
        if (c < 0x80) {
            return c == '"' || c == '\'';
        }
        return c != '\u2033' && (isDouble(c) || isSingle(c) || CORNERS.indexOf(c) >= 0);
    }

    /// Marks that look the same at both ends of a quotation.
    static boolean isSymmetric(char c) {
        return c == '"' || c == '\'' || c == '\uff02';
    }

    /// Whether the mark can stand at the beginning: most marks can, in some country.
    static boolean opens(char c) {
        return isMark(c) && c != '\u300d' && c != '\u300f';
    }

    /// Whether `close` ends what `open` began.
    static boolean close(char open, char close) {
        return switch (open) {
            case '"', '\uff02' -> close == open || close == '\u201d' || close == '\u201c';
            case '\u201c', '\u201f' -> close == '\u201d' || close == '"';
            case '\u201d' -> close == '\u201d';
            case '\u201e' -> close == '\u201c' || close == '\u201d' || close == '"';
            case '\u00ab' -> close == '\u00bb';
            case '\u00bb' -> close == '\u00ab' || close == '\u00bb';
            case '\'', '\u2018', '\u201b' -> close == '\u2019' || close == '\'';
            case '\u2019' -> close == '\u2019';
            case '\u201a' -> close == '\u2018' || close == '\u2019';
            case '\u2039' -> close == '\u203a';
            case '\u203a' -> close == '\u2039' || close == '\u203a';
            case '\u300c' -> close == '\u300d';
            case '\u300e' -> close == '\u300f';
            default -> false;
        };
    }

    /// Whether the mark is also an apostrophe.
    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }
}
