package org.crossread.ui.control;

import javafx.scene.Node;

/// Which node lies in which.
public final class Nesting {

    private Nesting() {}

    /// Whether a node is another one or lies anywhere in it; none lies in any.
    public static boolean isIn(Node node, Node whole) {
        Node each = node;
        while (each != null && each != whole) {
            each = each.getParent();
        }
        return each == whole;
    }
}
