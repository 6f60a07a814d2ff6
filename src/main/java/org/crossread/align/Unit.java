package org.crossread.align;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a number counts: a unit of some measure, or any word that it is joined with.
///
/// @param measure what is measured (`length`), or empty
/// @param factor how many of the first unit of that measure it holds
record Unit(String measure, double factor) {

    static final Unit NONE = new Unit("", 1);
    static final Unit YEARS_OLD = new Unit("age", 1);
    static final Unit PAIR = new Unit(Measure.PAIR, 1);
    static final Unit FRACTION = new Unit(Measure.FRACTION, 1);
    static final Unit MULTIPLE = new Unit(Measure.MULTIPLE, 1);

    private static final String FIGURES = "0123456789.,";

    private static final Map<String, Unit> UNITS = units();

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        for (String[] columns : Table.folded("units.txt")) {
            units.put(columns[0], new Unit(columns[1], Double.parseDouble(columns[2])));
        }
        return Map.copyOf(units);
    }

    static Optional<Unit> of(String folded) {
        return Optional.ofNullable(UNITS.get(folded));
    }

    static Optional<Unit> percent() {
        return of("percent");
    }

    /// Whether the word is a unit of time: `hours`.
    static boolean isTime(String folded) {
        return of(folded).filter(unit -> unit.measure.equals(Measure.TIME)).isPresent();
    }

    static boolean isName(String folded) {
        return UNITS.containsKey(folded);
    }

    /// The unit inside one word: `44-year-old`, `20km`.
    static Optional<Unit> within(String folded) {
        String letters = folded.substring(behindFigures(folded));
        for (String part : letters.split("-")) {
            if (UNITS.containsKey(part)) {
                return of(part);
            }
        }
        return folded.indexOf('-') > 0 && !letters.isEmpty() && !NumberRoles.areNumbers(folded)
                ? Optional.of(new Unit(letters, 1))
                : Optional.empty();
    }

    private static int behindFigures(String word) {
        int at = 0;
        while (at < word.length() && FIGURES.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
