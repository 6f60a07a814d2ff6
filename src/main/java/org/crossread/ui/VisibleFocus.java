package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/// Gives the focus as the Tab key does: its ring is to be seen.
final class VisibleFocus {

    private VisibleFocus() {}

    static void give(Node node) {
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
