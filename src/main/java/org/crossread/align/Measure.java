package org.crossread.align;

/// A number in a row of words, with what it counts.
///
/// @param shownFrom place of the first word that tells how exactly it is meant, or of the number
/// @param from place of its first word
/// @param end place behind its last word, the unit's not included
/// @param value in the unit as written
/// @param unit what it measures (`length`), or empty
/// @param factor how many of the first unit of that measure the unit holds
/// @param grain the smallest difference that the writing can tell (0.1 in `2.5`), in the unit
/// @param rank whether it counts a place in an order
/// @param bound how exactly it is meant
/// @param extent whether it is how far something rose or fell, or where that led
/// @param counted stem of the word that tells what is counted, or `NOTHING`
record Measure(
        int shownFrom,
        int from,
        int end,
        double value,
        String unit,
        double factor,
        double grain,
        boolean rank,
        Bound bound,
        Extent extent,
        int counted)
        implements Mention {

    static final int NOTHING = -1;
    static final String FRACTION = "fraction";

    /// Two numbers that stand together: `3-1`.
    static final String PAIR = "pair";

    private static final String SHARE = "share";
    static final String TIME = "time";
    private static final String LENGTH = "length";

    /// So many times as much: `doubled`, `three times`.
    static final String MULTIPLE = "multiple";

    /// Units of two systems are seldom reckoned exactly.
    private static final double OTHER_UNIT = 0.04;

    /// The most that leaving out digits may change.
    private static final double ROUNDING = 0.05;

    private static final double SLIP = 1e-9;

    /// Whether both say the same number, and the same of it.
    boolean agrees(Measure other) {
        return !extent.isApartFrom(other.extent) && isSameNumber(other);
    }

    /// Whether both say the same number. A missing unit on one side does not count; after another
    /// unit, or when one is rough, small differences are rounding.
    private boolean isSameNumber(Measure other) {
        if (isPart() && other.isPart() && !unit.equals(other.unit)) {
            return Math.abs(percent() - other.percent()) < 2;
        }
        boolean sameUnit = unit.equals(other.unit) && factor == other.factor;
        if (unit.isEmpty() || other.unit.isEmpty() || sameUnit) {
            return isRounded(other) || (bound == other.bound ? isNear(other) : meets(other, 0));
        }
        return unit.equals(other.unit) && inFirstUnit().meets(other.inFirstUnit(), OTHER_UNIT);
    }

    /// Whether one is the other with fewer digits. Without digits behind the point the difference
    /// must be small besides, or `$1 billion` would be `$1.4 billion`.
    private boolean isRounded(Measure other) {
        double coarse = Math.max(grain, other.grain);
        double apart = Math.abs(value - other.value);
        return coarse != Math.min(grain, other.grain)
                && apart <= coarse / 2 + SLIP
                && (coarse < 1 || apart <= ROUNDING * Math.max(value, other.value) + SLIP);
    }

    private boolean isNear(Measure other) {
        double tolerance = bound == Bound.ABOUT ? Bound.NEAR : 0;
        return Math.abs(value - other.value) <= Math.max(value, other.value) * tolerance + SLIP;
    }

    private Measure inFirstUnit() {
        return new Measure(
                shownFrom,
                from,
                end,
                value * factor,
                unit,
                1,
                grain * factor,
                rank,
                bound,
                extent,
                counted);
    }

    /// Whether there is a number that both may mean.
    ///
    /// @param tolerance how far apart they may be besides, as a share
    private boolean meets(Measure other, double tolerance) {
        double slack = tolerance * Math.max(value, other.value) + SLIP;
        double common = Math.min(most(), other.most()) - Math.max(least(), other.least());
        return bound.isApartFrom(other.bound) ? common > slack : common >= -slack;
    }

    boolean isLength() {
        return unit.equals(LENGTH);
    }

    /// Whether it may count people: it has no unit and is no place in an order.
    boolean countsHeads() {
        return unit.isEmpty() && !rank;
    }

    private double least() {
        return bound.least(value, grain, step());
    }

    private double most() {
        return bound.most(value, grain, step());
    }

    /// What one more in the last figure that is no zero would add: 100 in `300`.
    private double step() {
        double step = grain;
        while (step < value && isWhole(value / (step * 10))) {
            step *= 10;
        }
        return step;
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < SLIP;
    }

    /// Whether it is a share of something: `half`, `50 percent`.
    boolean isPart() {
        return unit.equals(SHARE) || unit.equals(FRACTION);
    }

    double percent() {
        return unit.equals(FRACTION) ? value * 100 : value;
    }

    /// Whether both tell how much of one thing there is: money, a share, a length, not how many or
    /// how long, of which one sentence may tell several.
    boolean measuresLike(Measure other) {
        return comparesWith(other)
                && unit.equals(other.unit)
                && !unit.isEmpty()
                && !isTime()
                && !unit.equals(FRACTION);
    }

    boolean isTime() {
        return unit.equals(TIME);
    }

    /// Whether one number can stand in the other's place.
    boolean comparesWith(Measure other) {
        boolean isSize = bound == Bound.SEVERAL || other.bound == Bound.SEVERAL;
        return rank == other.rank
                && (!extent.isApartFrom(other.extent) || isSameNumber(other))
                && (!isSize || unit.equals(other.unit))
                && unit.equals(MULTIPLE) == other.unit.equals(MULTIPLE)
                && unit.equals(PAIR) == other.unit.equals(PAIR)
                && (!unit.equals(PAIR) || bound == other.bound)
                && (unit.equals(other.unit)
                        || unit.isEmpty() && mayCount(other)
                        || other.unit.isEmpty() && other.mayCount(this));
    }

    /// Whether a number without a unit may be of another's: two girls are no age.
    private boolean mayCount(Measure other) {
        return counted == NOTHING || counted == other.counted;
    }
}
