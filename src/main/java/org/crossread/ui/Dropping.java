package org.crossread.ui;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import org.crossread.model.Side;
import org.crossread.ui.page.FacingPages;

import java.util.Optional;

/// Files or text dragged over the window: the pages they would go to are outlined.
final class Dropping {

    private final FacingPages pages;
    private final Openings openings;

    /// Whether something is dragged over the window now. Some programs tell once more where the
    /// pointer is after they have let go.
    private boolean isOver;

    Dropping(Scene scene, FacingPages pages, Openings openings) {
        this.pages = pages;
        this.openings = openings;
        scene.addEventFilter(DragEvent.DRAG_ENTERED, _ -> isOver = true);
        scene.addEventFilter(DragEvent.DRAG_OVER, this::over);
        scene.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> left(scene, event));
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private void over(DragEvent event) {
        Dragboard dragged = event.getDragboard();
        if (dragged.hasFiles() || dragged.hasString() || dragged.hasUrl()) {
            event.acceptTransferModes(TransferMode.COPY);
            outline(
                    dragged.hasFiles() && dragged.getFiles().size() > 1
                            ? Optional.empty()
                            : side(event),
                    isOver);
            event.consume();
        }
    }

    private void left(Scene scene, DragEvent event) {
        if (event.getTarget() == scene.getRoot() || event.getTarget() == scene) {
            end();
        }
    }

    private void end() {
        isOver = false;
        outline(Optional.empty(), false);
    }

    private void dropped(DragEvent event) {
        end();
        event.setDropCompleted(openings.take(event.getDragboard(), side(event)));
        event.consume();
    }

    private Optional<Side> side(DragEvent event) {
        Point2D place = pages.sceneToLocal(event.getSceneX(), event.getSceneY());
        return pages.sideAt(place.getX());
    }

    /// One page, or both where no side is given.
    private void outline(Optional<Side> only, boolean on) {
        for (Side side : Side.values()) {
            pages.frames().outline(side, on && only.map(wanted -> wanted == side).orElse(true));
        }
    }
}
