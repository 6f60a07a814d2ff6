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
    private static final Set<String> COMPARING = Set.of("more", "less", "fewer", "mehr", "weniger");
    private static final Set<String> THAN = Set.of("than", "als");

    /// In words, to the verb.
    private static final int REACH = 8;

    private static final String COURSE = "course";

    /// @param start of the number
    /// @param from of the words before it that tell how exactly it is meant, or `start`
    /// @param end behind the number
    static Extent of(FigureText text, int start, int from, int end) {
        String before = text.wordBefore(from, 1);
        boolean isBy = BEFORE_BY.contains(before);
        boolean isTo = BEFORE_TO.contains(before);
        String verb = text.wordBefore(from, isBy || isTo ? 2 : 1);
        if (isCompared(text, end) || isCompared(text, end + 1)) {
            return BY;
        }
        if (!isCourse(verb) && !((isBy || isTo) && endsInCourse(text, end))
                || from < start && !isBy && !isTo) {
            return UNKNOWN;
        }
        return isTo ? TO : BY;
    }

    private static boolean isCourse(String word) {
        return Verdicts.WORDS.tells(word, COURSE);
    }

    /// `20 fewer than in May`, `20 jobs fewer than …`.
    private static boolean isCompared(FigureText text, int place) {
        return COMPARING.contains(text.wordOrNone(place))
                && THAN.contains(text.wordOrNone(place + 1));
    }

    /// Whether the verb of a German clause tells of a rise or fall behind what it led to.
    private static boolean endsInCourse(FigureText text, int end) {
        if (Grammar.of(text.row().report()) == Grammar.ENGLISH) {
            return false;
        }
        for (int at = end; at < end + REACH && text.row().isBeside(at - 1, at); at++) {
            if (isCourse(text.word(at))) {
                return true;
            }
        }
        return false;
    }

    boolean isApartFrom(Extent other) {
        return this != other && this != UNKNOWN && other != UNKNOWN;
    }
}
