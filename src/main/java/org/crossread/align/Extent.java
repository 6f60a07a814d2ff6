package org.crossread.align;

import java.util.Set;

/// What a word of rising or falling makes of a number: `fell by 300`, `fell to 300`. `Fell below
/// 300` is neither.
enum Extent {
    UNKNOWN,
    BY,
    TO;

    private static final Set<String> BEFORE_BY = Set.of("by", "um");
    private static final Set<String> BEFORE_TO = Set.of("to", "auf");
    private static final String COURSE = "course";

    /// @param start of the number
    /// @param from of the words before it that tell how exactly it is meant, or `start`
    static Extent of(FigureText text, int start, int from) {
        String before = text.wordBefore(from, 1);
        boolean isBy = BEFORE_BY.contains(before);
        boolean isTo = BEFORE_TO.contains(before);
        String verb = text.wordBefore(from, isBy || isTo ? 2 : 1);
        if (!Verdicts.WORDS.tells(verb, COURSE) || from < start && !isBy && !isTo) {
            return UNKNOWN;
        }
        return isTo ? TO : BY;
    }

    boolean isApartFrom(Extent other) {
        return this != other && this != UNKNOWN && other != UNKNOWN;
    }
}
