package org.crossread.ui.control;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/// Gives the focus as the Tab key does: its ring is to be seen.
public final class VisibleFocus {

    private VisibleFocus() {}

    public static void give(Node node) {
        node.requestFocus();
        if (node.requestFocusTraversal(TraversalDirection.NEXT)) {
            Node next = node.getScene().getFocusOwner();
            next.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!node.isFocused()) {
            node.requestFocus();
        }
    }
}
