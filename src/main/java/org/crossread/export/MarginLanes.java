package org.crossread.export;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Keeps numbers and bars in the margin of one paragraph apart. Where lines break is known only
/// when the page is drawn; places nearer than a line's length may share a line.
final class MarginLanes {

    /// In code units.
    private static final int LINE = 60;

    /// Where the last bar of each lane ends.
    private final List<Integer> ends = new ArrayList<>();

    private int stackStart = Integer.MIN_VALUE / 2;
    private int stacked;

    /// How many numbers stand above this one on what may be the same line, for browsers that cannot
    /// tell.
    int row(Span span) {
        boolean isNear = span.start() - stackStart < LINE * (stacked + 1);
        stacked = isNear ? stacked + 1 : 0;
        if (!isNear) {
            stackStart = span.start();
        }
        return stacked;
    }

    /// The lane nearest to the text, from 0, where no other bar may share a line with this one.
    int lane(Span span) {
        int lane = 0;
        while (lane < ends.size() && span.start() < ends.get(lane) + LINE) {
            lane++;
        }
        if (lane == ends.size()) {
            ends.add(span.end());
        } else {
            ends.set(lane, span.end());
        }
        return lane;
    }
}
