package org.crossread.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.crossread.l10n.Messages;

import java.util.function.DoubleConsumer;

/// The edge between the list and the pages: dragged, or moved with the arrow keys, it makes the
/// list wider; a double click gives it the width it has by itself.
public final class ListEdge extends Region {

    private static final double STEP = 16;

    private final DoubleConsumer onDragged;
    private final DoubleConsumer onMoved;
    private final Runnable onReset;

    /// @param onDragged hears how wide the list is to be, in pixels
    /// @param onMoved hears by how many pixels it is to be wider
    public ListEdge(DoubleConsumer onDragged, DoubleConsumer onMoved, Runnable onReset) {
        this.onDragged = onDragged;
        this.onMoved = onMoved;
        this.onReset = onReset;
        setId("list-edge");
        getStyleClass().add("list-edge");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleText(Messages.text("reader.list.edge"));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void dragged(MouseEvent event) {
        onDragged.accept(getParent().sceneToLocal(event.getSceneX(), 0).getX() + getWidth() / 2);
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            onReset.run();
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> onMoved.accept(-STEP);
            case RIGHT, KP_RIGHT -> onMoved.accept(STEP);
            case HOME -> onReset.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
