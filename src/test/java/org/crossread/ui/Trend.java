package org.crossread.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Whether measured values rise: a straight line through them (least squares), and how sure its
/// slope is.
final class Trend {

    /// Standard errors either side of a slope that hold the true one in 95 of 100 cases.
    private static final double SURE = 1.96;

    private record Point(double x, double y) {}

    private final List<Point> points = new ArrayList<>();

    void add(double x, double y) {
        points.add(new Point(x, y));
    }

    private double mean(ToDoubleFunction<Point> value) {
        return points.stream().mapToDouble(value).average().orElse(0);
    }

    private double spread() {
        double middle = mean(Point::x);
        return points.stream().mapToDouble(p -> (p.x() - middle) * (p.x() - middle)).sum();
    }

    /// By how much `y` rises with each `x`.
    double slope() {
        double x = mean(Point::x);
        double y = mean(Point::y);
        return points.stream().mapToDouble(p -> (p.x() - x) * (p.y() - y)).sum() / spread();
    }

    /// Half the width of the interval that holds the true slope in 95 of 100 cases.
    double doubt() {
        double slope = slope();
        double start = mean(Point::y) - slope * mean(Point::x);
        double off =
                points.stream()
                        .mapToDouble(p -> p.y() - start - slope * p.x())
                        .map(d -> d * d)
                        .sum();
        return SURE * Math.sqrt(off / (points.size() - 2) / spread());
    }

    /// What the slope comes to on the whole way, in a sentence.
    String over(int way) {
        double middle = mean(Point::y);
        return String.format(
                Locale.ROOT,
                "heap %.2f MB in the middle; over %d pairs it rises by %.2f %% (95 %% sure: %.2f to"
                        + " %.2f %%), by %d looks",
                middle,
                way,
                100 * slope() * way / middle,
                100 * (slope() - doubt()) * way / middle,
                100 * (slope() + doubt()) * way / middle,
                points.size());
    }
}
