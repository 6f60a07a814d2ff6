package org.crossread.ui.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// Where in the gutter stubs may stand: beside one another and off the bands.
///
/// Heights in pixels.
final class Room {

    /// Heights that are taken.
    record Taken(double top, double bottom) {}

    /// Further from its line than so many of its heights a stub would seem to belong to another.
    static final double FARTHEST = 3;

    private static final double GAP = 4;

    private final double view;
    private final double stub;
    private final List<Taken> taken = new ArrayList<>();

    /// @param view of the gutter
    /// @param stub of one stub
    Room(double view, double stub) {
        this.view = view;
        this.stub = stub;
    }

    void take(Taken heights) {
        taken.add(heights);
    }

    /// Gives a stub the free height nearest to where its band ends, and takes it.
    ///
    /// @return empty where none is near
    OptionalDouble place(double wanted) {
        OptionalDouble free = free(Math.clamp(wanted, GAP, Math.max(GAP, last())));
        free.ifPresent(top -> take(new Taken(top, top + stub)));
        return free;
    }

    private double last() {
        return view - stub - GAP;
    }

    private OptionalDouble free(double wanted) {
        List<Double> tops = new ArrayList<>(List.of(wanted));
        for (Taken other : taken) {
            tops.add(other.bottom() + GAP);
            tops.add(other.top() - GAP - stub);
        }
        return tops.stream()
                .mapToDouble(Double::doubleValue)
                .filter(this::isFree)
                .filter(top -> Math.abs(top - wanted) <= FARTHEST * stub)
                .boxed()
                .min((one, other) -> nearer(wanted, one, other))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /// Of two equally near the lower one.
    private static int nearer(double wanted, double one, double other) {
        int nearer = Double.compare(Math.abs(one - wanted), Math.abs(other - wanted));
        return nearer == 0 ? Double.compare(other, one) : nearer;
    }

    private boolean isFree(double top) {
        return top >= GAP
                && top <= Math.max(GAP, last())
                && taken.stream()
                        .noneMatch(
                                other ->
                                        top < other.bottom() + GAP
                                                && top + stub + GAP > other.top());
    }
}
