package org.crossread.align;

import org.crossread.model.Change;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Words of a pair that stand in each other's place: they differ, and the next word of content
/// before or behind them, the anchor, is the same on both sides.
final class Slots {

    private static final int NONE = -1;

    private final ContentRow left;
    private final ContentRow right;
    private final int[] rightOf;
    private final int[] leftOf;

    /// A word of the one side, or two side by side, in the place of a word of the other.
    ///
    /// @param first place in the row
    /// @param last the same place or the next
    /// @param there place in the other row
    /// @param step from the words to their anchor: -1 where it stands before them, else 1
    record Slot(ContentRow row, int first, int last, ContentRow other, int there, int step) {

        boolean isPhrase() {
            return first != last;
        }

        Span words() {
            return new Span(row.span(first).start(), row.span(last).end());
        }

        Span plainWord() {
            return other.span(there);
        }

        String word() {
            return row.folded(first);
        }

        String second() {
            return row.folded(last);
        }

        String plain() {
            return other.folded(there);
        }

        /// The anchor.
        String neighbour() {
            return row.folded(step < 0 ? first - 1 : last + 1);
        }

        /// Whether the anchor stands right beside the words on both sides.
        boolean touches() {
            return row.touchesNext(step < 0 ? first - 1 : last)
                    && other.touchesNext(step < 0 ? there - 1 : there);
        }
    }

    /// @param anchors how words agree that may be anchors; they stand in nobody's place
    Slots(Report leftReport, Report rightReport, Pair pair, Set<Change.Kind> anchors) {
        left = ContentRow.of(leftReport, pair.left());
        right = ContentRow.of(rightReport, pair.right());
        rightOf = new int[left.size()];
        leftOf = new int[right.size()];
        Arrays.fill(rightOf, NONE);
        Arrays.fill(leftOf, NONE);
        for (Change change : pair.changes()) {
            if (anchors.contains(change.kind())) {
                anchor(change);
            }
        }
    }

    private void anchor(Change change) {
        int from = left.report().words().countBefore(change.left().start());
        int there = right.report().words().countBefore(change.right().start());
        int size =
                Math.min(
                        left.report().words(change.left()).size(),
                        right.report().words(change.right()).size());
        for (int k = 0; k < size; k++) {
            int i = left.placeOf(from + k);
            int j = right.placeOf(there + k);
            if (i >= 0 && j >= 0) {
                rightOf[i] = j;
                leftOf[j] = i;
            }
        }
    }

    /// In the order of one side.
    List<Slot> all(Side side) {
        ContentRow row = side.of(left, right);
        ContentRow other = side.of(right, left);
        int[] partner = side.of(rightOf, leftOf);
        int[] back = side.of(leftOf, rightOf);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (isFree(row, partner, i)) {
                for (int step = -1; step <= 1; step += 2) {
                    if (row.has(i, step) && partner[i + step] >= 0) {
                        int there = partner[i + step] - step;
                        if (isFree(other, back, there) && other.has(there, step)) {
                            add(row, partner, i, other, there, step, slots);
                        }
                    }
                }
            }
        }
        return slots;
    }

    private static void add(
            ContentRow row,
            int[] partner,
            int place,
            ContentRow other,
            int there,
            int step,
            List<Slot> slots) {
        int first = step < 0 ? place : place - 1;
        boolean two = isFree(row, partner, place - step) && first >= 0 && row.touchesNext(first);
        if (two) {
            slots.add(new Slot(row, first, first + 1, other, there, step));
        }
        slots.add(new Slot(row, place, place, other, there, step));
    }

    private static boolean isFree(ContentRow row, int[] partner, int place) {
        return place >= 0 && place < partner.length && partner[place] == NONE && row.isPlain(place);
    }
}
