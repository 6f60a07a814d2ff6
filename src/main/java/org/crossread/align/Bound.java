package org.crossread.align;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How exactly a number is meant, by the words before it: `nearly 300`, `at least 12`; or by its
/// own: `hundreds`.
enum Bound {
    EXACT,
    /// `about 300`
    ABOUT,
    /// `more than 300`
    ABOVE,
    /// `at least 300`
    FROM,
    /// `less than 300`
    BELOW,
    /// `up to 300`
    UP_TO,
    /// `nearly 300`
    NEARLY,
    /// `hundreds`
    SEVERAL;

    /// As far from a number may be what is said to be about as much.
    static final double NEAR = 0.05;

    private static final double FAR = 0.15;
    private static final double MOST_ABOVE = 1.5;
    private static final double LEAST_NEARLY = 0.9;
    private static final double MOST_OF_SEVERAL = 50;

    private static final Set<String> DENYING = Set.of("no", "not", "nicht");

    /// By one word, or by two joined by a low line.
    private static final Map<String, Bound> WORDS = words();

    private static Map<String, Bound> words() {
        Map<String, Bound> words = new HashMap<>();
        for (String[] row : Table.folded("bounds.txt")) {
            for (int i = 1; i < row.length; i++) {
                words.put(row[i], valueOf(row[0].toUpperCase(Locale.ROOT)));
            }
        }
        return Map.copyOf(words);
    }

    /// What three words before a number say of it.
    ///
    /// @param last the word right before the number
    static Bound of(String first, String second, String last) {
        Bound phrase = WORDS.getOrDefault(second + "_" + last, EXACT);
        return phrase == EXACT
                ? WORDS.getOrDefault(last, EXACT)
                : DENYING.contains(first) ? phrase.turned() : phrase;
    }

    /// How many of the words before a number say how exactly it is meant.
    static int length(String first, String second, String last) {
        if (WORDS.containsKey(second + "_" + last)) {
            return DENYING.contains(first) ? 3 : 2;
        }
        return WORDS.containsKey(last) ? 1 : 0;
    }

    /// `no less than 300` is at least as many.
    private Bound turned() {
        return switch (this) {
            case ABOVE -> UP_TO;
            case BELOW -> FROM;
            case FROM -> BELOW;
            case UP_TO -> ABOVE;
            case EXACT, ABOUT, NEARLY, SEVERAL -> this;
        };
    }

    /// The least that may be meant.
    ///
    /// @param value above 0
    /// @param grain the smallest difference that its writing can tell
    /// @param step what one more in its last figure that is no zero would add
    double least(double value, double grain, double step) {
        return switch (this) {
            case ABOUT -> value - about(value, grain);
            case EXACT, ABOVE, FROM, SEVERAL -> value;
            case BELOW, UP_TO ->
                    Math.min(value * (1 - NEAR), Math.max(value / MOST_ABOVE, value - step));
            case NEARLY -> value * LEAST_NEARLY;
        };
    }

    /// The most that may be meant.
    double most(double value, double grain, double step) {
        return switch (this) {
            case ABOUT -> value + about(value, grain);
            case ABOVE, FROM ->
                    Math.max(value * (1 + NEAR), Math.min(value * MOST_ABOVE, value + step));
            case EXACT, BELOW, UP_TO, NEARLY -> value;
            case SEVERAL -> value * MOST_OF_SEVERAL;
        };
    }

    private static double about(double value, double grain) {
        return Math.max(value * NEAR, Math.min(grain / 2, value * FAR));
    }

    /// Whether the same number with both is not the same: `more than 300` and `nearly 300`, `at
    /// least 300` and `at most 300`.
    boolean isApartFrom(Bound other) {
        return this != other && isOpen() && other.isOpen()
                || isUpwards() && other.isDownwards()
                || isDownwards() && other.isUpwards();
    }

    /// Whether the number itself is not meant.
    private boolean isOpen() {
        return this == ABOVE || this == BELOW || this == NEARLY;
    }

    private boolean isUpwards() {
        return this == ABOVE || this == FROM;
    }

    private boolean isDownwards() {
        return this == BELOW || this == UP_TO;
    }
}
