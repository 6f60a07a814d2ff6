package org.crossread.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

import java.util.OptionalInt;

/// Scrolls a list only when a row is out of its view.
public final class ListReveal {

    private ListReveal() {}

    /// Brings a row into view, wholly. What a list says of its rows holds only once it is laid out.
    public static void reveal(ListView<?> list, int row) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            bring(flow, row);
            afterLayout(
                    list,
                    () -> {
                        bring(flow, row);
                        afterLayout(list, () -> bring(flow, row));
                    });
        } else {
            list.scrollTo(row);
        }
    }

    /// The first row that is in view, wholly or partly; empty before a list is laid out.
    public static OptionalInt first(ListView<?> list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() instanceof IndexedCell<?> cell
                ? OptionalInt.of(cell.getIndex())
                : OptionalInt.empty();
    }

    /// A row that is partly in view goes up or down as far as needed; one higher than the view
    /// shows its top.
    private static void bring(VirtualFlow<?> flow, int row) {
        IndexedCell<?> cell = flow.getVisibleCell(row);
        if (cell == null) {
            flow.scrollTo(row);
            return;
        }
        Bounds place = cell.getBoundsInParent();
        double under = place.getMaxY() - flow.getHeight();
        double top = place.getMinY();
        double down = top < 0 ? top : Math.clamp(under, 0, top);
        if (down != 0) {
            flow.scrollPixels(down);
        }
    }

    /// Runs something as soon as what is laid out now is laid out; before that a list that has
    /// just got its lines or its size has nothing to scroll.
    public static void afterLayout(ListView<?> list, Runnable action) {
        Scene scene = list.getScene();
        if (scene == null) {
            return;
        }
        Runnable[] once = new Runnable[1];
        once[0] =
                () -> {
                    scene.removePostLayoutPulseListener(once[0]);
                    action.run();
                };
        scene.addPostLayoutPulseListener(once[0]);
        list.requestLayout();
    }
}
