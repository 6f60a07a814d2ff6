package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/// Small pictures, drawn as shapes because text faces lack them. They take the colour of text.
final class Icons {

    private Icons() {}

    static Node swap() {
        return icon("M1 4.5H12.5 M9.5 1.5L12.5 4.5 M14 9.5H2.5 M5.5 12.5L2.5 9.5");
    }

    static Node find() {
        return icon("M5.5 1A4.5 4.5 0 1 1 5.4 1Z M9 9L12.5 12.5");
    }

    static Node previous() {
        return icon("M5 1L1 5L5 9");
    }

    static Node next() {
        return icon("M1 1L5 5L1 9");
    }

    static Node close() {
        return icon("M1 1L8 8 M8 1L1 8");
    }

    static Node more() {
        return icon("M1 1.5L4.5 5L8 1.5");
    }

    private static Node icon(String path) {
        SVGPath icon = new SVGPath();
        icon.setContent(path);
        icon.getStyleClass().add("icon");
        return icon;
    }
}
