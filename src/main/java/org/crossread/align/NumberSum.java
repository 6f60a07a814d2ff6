package org.crossread.align;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words of one number come to, one after the other: 325 of `three`, `hundred`, `twenty`,
/// `five`.
final class NumberSum {

    private static final Pattern DECIMALS = Pattern.compile("\\.(\\d+)|,(?!\\d{3})(\\d+)");

    private double thousands;
    private double current = Double.NaN;
    private double largestTaken = Double.POSITIVE_INFINITY;
    private boolean fraction;
    private boolean closed;
    private boolean article;
    private boolean rank;
    private boolean multiple;
    private boolean several;
    private double grain = 1;

    /// Begins with what an article or `half a` stands for.
    void begin(double value) {
        article = true;
        current = value;
    }

    /// Begins with figures.
    ///
    /// @param figures as written
    /// @param isAll whether nothing may follow
    void begin(Quantity quantity, String figures, boolean isAll) {
        current = quantity.value();
        rank = quantity.rank();
        grain = grain(figures);
        largestTaken = 10;
        closed = rank || isAll;
    }

    /// Makes a share one of a round number: `a quarter of a million`.
    void takeWhole(double whole) {
        fraction = false;
        factor(whole);
    }

    /// @param isHalf whether the word may be a share without a number before it
    /// @return whether it goes on with the number
    boolean take(Quantity.Part part, boolean isHalf) {
        return switch (part.role()) {
            case Quantity.Part.NUMBER -> number(part.value());
            case Quantity.Part.FACTOR -> hasValue() && factor(part.value());
            case Quantity.Part.SEVERAL -> several(part.value());
            case Quantity.Part.MULTIPLE -> multiple(part.value());
            case Quantity.Part.FRACTION -> fraction(part.value(), isHalf);
            default -> rank(part.value());
        };
    }

    private boolean number(double value) {
        if (hasValue() && (article || value >= largestTaken || current % 10 != 0)) {
            return false;
        }
        current = hasValue() ? current + value : value;
        largestTaken = value >= 20 ? 10 : 1;
        return true;
    }

    /// `hundreds` alone is a number too, a rough one.
    private boolean several(double value) {
        if (!hasValue()) {
            several = true;
            current = 1;
        }
        return factor(value);
    }

    private boolean factor(double value) {
        grain *= value;
        if (value >= 1000) {
            thousands += current * value;
            current = 0;
        } else {
            current *= value;
        }
        article = false;
        largestTaken = value;
        return true;
    }

    private boolean fraction(double parts, boolean isHalf) {
        boolean counted = hasValue() && current <= 99 && current % 1 == 0;
        if (!counted && (hasValue() || !isHalf)) {
            return false;
        }
        current = (hasValue() ? current : 1) / parts;
        fraction = true;
        closed = true;
        return true;
    }

    private boolean multiple(double value) {
        if (hasValue()) {
            return false;
        }
        current = value;
        multiple = true;
        closed = true;
        return true;
    }

    private boolean rank(double value) {
        if (hasValue()) {
            return false;
        }
        current = value;
        rank = true;
        closed = true;
        return true;
    }

    private static double grain(String figures) {
        Matcher digits = DECIMALS.matcher(figures);
        return digits.find() ? Math.pow(10, 1 - digits.group().length()) : 1;
    }

    /// Whether nothing can follow.
    boolean isClosed() {
        return closed;
    }

    /// Whether `and` and a smaller number may follow: `two hundred and five`.
    boolean isRound() {
        return largestTaken >= 100 && current % 100 == 0;
    }

    boolean hasValue() {
        return !Double.isNaN(current);
    }

    double value() {
        return thousands + current;
    }

    /// The smallest difference that the writing can tell.
    double grain() {
        return grain;
    }

    /// Whether it counts a place in an order.
    boolean isRank() {
        return rank;
    }

    /// Whether it says how many times as much: `doubled`.
    boolean isMultiple() {
        return multiple;
    }

    /// Whether it says no more than of what size the number is: `hundreds`.
    boolean isSeveral() {
        return several;
    }

    /// Whether it is a whole number that counts: no rank, share or multiple, nothing rough.
    boolean isCount() {
        return hasValue() && !rank && !fraction && !multiple && !several && value() % 1 == 0;
    }

    boolean isFraction() {
        return fraction;
    }
}
