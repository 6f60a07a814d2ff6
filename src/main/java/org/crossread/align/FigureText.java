package org.crossread.align;

import java.util.BitSet;
import java.util.regex.Pattern;

/// How the figures of a row of words are written, and what stands right beside them: signs of
/// money, points, other figures.
///
/// @param taken places that belong to something else
record FigureText(WordLexicon lexicon, WordRow row, BitSet taken) {

    private static final String MONEY = "$£€¥";
    private static final Pattern CODE = Pattern.compile("0\\d+");
    private static final Pattern PARTS_OF_ONE = Pattern.compile("\\d+");
    private static final Pattern GERMAN_THOUSANDS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

    String word(int place) {
        return lexicon.folded(row.numbers()[place]);
    }

    /// Empty where the row ends before.
    String wordOrNone(int place) {
        return place < row.size() ? word(place) : "";
    }

    /// Empty where the row begins later.
    String wordBefore(int place, int distance) {
        return place < distance ? "" : word(place - distance);
    }

    /// German parts thousands by a point; `.85` begins with one.
    String figure(int place) {
        String word = word(place);
        if (isPointed(place)) {
            return "0." + word;
        }
        return Grammar.of(row.report()) != Grammar.ENGLISH
                        && GERMAN_THOUSANDS.matcher(word).matches()
                ? word.replace(".", "")
                : word;
    }

    private boolean isPointed(int place) {
        char before = charAt(start(place) - 2);
        return charAt(start(place) - 1) == '.'
                && (Character.isWhitespace(before) || MONEY.indexOf(before) >= 0)
                && PARTS_OF_ONE.matcher(word(place)).matches();
    }

    boolean isMoney(int start) {
        return MONEY.indexOf(signBefore(start)) >= 0;
    }

    /// What stands right before a number, a point that it begins with aside.
    char signBefore(int start) {
        return charAt(start(start) - (isPointed(start) ? 2 : 1));
    }

    /// What stands right behind the words from one place to before another.
    char signBehind(int start, int end) {
        return charAt(row.span(start, end).end());
    }

    /// Digits beside digits, as in telephone numbers, or with a zero before them.
    boolean isPartOfCode(int start, int end) {
        String first = word(start);
        boolean leadingZero = first.startsWith("0") && CODE.matcher(first).matches();
        return leadingZero
                || start > 0 && areDigits(start - 1, start)
                || end < row.size() && areDigits(end - 1, end);
    }

    private boolean areDigits(int place, int next) {
        return Character.isDigit(word(place).charAt(0))
                && Character.isDigit(word(next).charAt(0))
                && start(next) - row.span(place, next).end() == 1
                && !taken.get(place)
                && !taken.get(next);
    }

    private int start(int place) {
        return row.span(place, place + 1).start();
    }

    private char charAt(int position) {
        String text = row.report().text();
        return position >= 0 && position < text.length() ? text.charAt(position) : ' ';
    }
}
