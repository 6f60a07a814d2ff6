package org.crossread.ui;

import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Scrolls a list only when a row is out of its view.
final class ListReveal {

    private ListReveal() {}

    static void reveal(ListView<?> list, int row) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            IndexedCell<?> last = flow.getLastVisibleCell();
            boolean visible =
                    first != null
                            && last != null
                            && row > first.getIndex()
                            && row < last.getIndex();
            if (!visible) {
                flow.scrollTo(row);
            }
        } else {
            list.scrollTo(row);
        }
    }

    /// Runs something as soon as what is laid out now is laid out; before that a list that has
    /// just got its lines or its size has nothing to scroll.
    static void afterLayout(ListView<?> list, Runnable action) {
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
