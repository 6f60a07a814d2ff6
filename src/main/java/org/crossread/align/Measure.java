package org.crossread.align;

/// A number in a row of words, with what it counts.
///
/// @param from place of its first word
/// @param end place behind its last word, the unit's not included
/// @param value in the unit as written
/// @param unit what it measures (`length`), or empty
/// @param factor how many of the first unit of that measure the unit holds
/// @param grain the smallest difference that the writing can tell (0.1 in `2.5`), in the unit
/// @param rank whether it counts a place in an order
/// @param rough whether words beside it say that it is not exact (`nearly`)
record Measure(
        int from,
        int end,
        double value,
        String unit,
        double factor,
        double grain,
        boolean rank,
        boolean rough)
        implements Mention {

    static final String FRACTION = "fraction";
    private static final String SHARE = "share";
    private static final String TIME = "time";

    /// Whether both say the same number. A missing unit on one side does not count; after another
    /// unit, or when one is rough, small differences are rounding.
    boolean agrees(Measure other) {
        if (isPart() && other.isPart() && !unit.equals(other.unit)) {
            return Math.abs(percent() - other.percent()) < 2;
        }
        boolean sameUnit = unit.equals(other.unit) && factor == other.factor;
        if (unit.isEmpty() || other.unit.isEmpty() || sameUnit) {
            return isRounded(other) || isNear(value, other.value, tolerance(other, 0));
        }
        return unit.equals(other.unit)
                && isNear(value * factor, other.value * other.factor, tolerance(other, 0.04));
    }

    /// Whether one is the other with fewer digits behind the point.
    private boolean isRounded(Measure other) {
        double coarse = Math.max(grain, other.grain);
        return coarse != Math.min(grain, other.grain)
                && Math.abs(value - other.value) <= coarse / 2 + 1e-9;
    }

    private boolean isPart() {
        return unit.equals(SHARE) || unit.equals(FRACTION);
    }

    private double percent() {
        return unit.equals(FRACTION) ? value * 100 : value;
    }

    private double tolerance(Measure other, double least) {
        return rough || other.rough ? Math.max(least, 0.05) : least;
    }

    private static boolean isNear(double one, double other, double tolerance) {
        double larger = Math.max(Math.abs(one), Math.abs(other));
        return Math.abs(one - other) <= larger * tolerance + 1e-9;
    }

    /// Whether both tell how much of one thing there is: money, a share, a length, not how many or
    /// how long, of which one sentence may tell several.
    boolean measuresLike(Measure other) {
        return unit.equals(other.unit)
                && !unit.isEmpty()
                && !unit.equals(TIME)
                && !unit.equals(FRACTION);
    }

    /// Whether one number can stand in the other's place.
    boolean comparesWith(Measure other) {
        return rank == other.rank
                && (unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit));
    }
}
