package org.crossread.ui;

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
}
