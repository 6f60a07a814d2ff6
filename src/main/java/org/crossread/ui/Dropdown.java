package org.crossread.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Popup;

/// A panel that opens below a button and closes when the reader goes on elsewhere.
final class Dropdown {

    private final Popup popup = new Popup();
    private final Parent panel;

    Dropdown(Parent panel) {
        this.panel = panel;
        popup.getContent().add(panel);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Opens it, its right edge below the button's; closes it when it is open.
    void toggle(Node below) {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        popup.getScene().getStylesheets().setAll(below.getScene().getStylesheets());
        Bounds place = below.localToScreen(below.getBoundsInLocal());
        popup.show(below.getScene().getWindow());
        panel.applyCss();
        double width = panel.prefWidth(-1);
        popup.setX(Math.max(0, place.getMaxX() - width));
        popup.setY(place.getMaxY() + 4);
    }
}
