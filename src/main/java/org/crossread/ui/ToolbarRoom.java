package org.crossread.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;

import org.crossread.ui.control.Segments;
import org.crossread.ui.page.Beside;

import java.util.List;

/// What the toolbar makes of the width of its window. It grows with the text as long as only words
/// have to give way to pictures; in a narrow window, what the menus have too gives way altogether.
final class ToolbarRoom {

    /// Below this width words give way, in pixels of a toolbar as designed.
    private static final double NARROW = 1180;

    private static final double TIGHT = 1000;
    private static final double TINY = 930;

    /// Below this one looks and the swap give way.
    private static final double LEAST = 860;

    /// Below this one only shelf or notes can have brought it: so does the export.
    private static final double BARE = 770;

    /// What the button of the shelf takes of that, while it is there.
    private static final double SHELF = 64;

    /// What the button of the notes takes, while it is there.
    private static final double NOTES = 64;

    private final DoubleProperty size = new SimpleDoubleProperty(1);
    private final Zoom zoom;
    private final Parts parts;

    /// @param previous with the next one leaves first
    /// @param swap with the type leaves next
    /// @param export leaves last
    record Parts(
            Button previous,
            Button next,
            ArrangementSwitch arrangement,
            Button swap,
            Button type,
            Button export,
            Button shelf,
            Segments<?> topics) {}

    ToolbarRoom(Toolbar toolbar, Zoom zoom, Parts parts) {
        this.zoom = zoom;
        this.parts = parts;
        size.subscribe(now -> Beside.set(toolbar, now.doubleValue()));
        var width = toolbar.sceneProperty().flatMap(Scene::widthProperty).orElse(NARROW);
        Runnable fit = () -> fit(width.getValue().doubleValue());
        width.subscribe(fit);
        zoom.subscribe(fit);
        parts.shelf.visibleProperty().subscribe(fit);
        parts.topics.getButtons().subscribe(fit);
    }

    /// How large the toolbar is set, 1 as designed.
    ReadOnlyDoubleProperty size() {
        return size;
    }

    private void fit(double width) {
        double more =
                (parts.shelf.isVisible() ? SHELF : 0) + (parts.topics.offersLast() ? NOTES : 0);
        size.set(Beside.factor(zoom.largest(), width / (TIGHT + more)));
        double room = width / size.get() - more;
        boolean narrow = room < NARROW;
        parts.previous.setContentDisplay(
                narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        parts.next.setContentDisplay(narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
        for (Node node : List.of(parts.previous, parts.next)) {
            Toolbar.show(node, room >= TINY);
        }
        for (Node node : List.of(parts.swap, parts.type)) {
            Toolbar.show(node, room >= LEAST);
        }
        Toolbar.show(parts.export, room >= BARE);
        parts.arrangement.setBrief(room < TIGHT);
    }
}
