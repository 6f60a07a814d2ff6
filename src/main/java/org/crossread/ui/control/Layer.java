package org.crossread.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.crossread.ui.page.Beside;

import java.util.Optional;
import java.util.function.DoubleSupplier;

/// What lies over the window: one panel at a time, below a button or in the middle. It closes when
/// the reader presses Esc, presses elsewhere or takes the focus elsewhere. What was
/// written in it is then gone after Esc; a panel says what becomes of it where the reader only went
/// elsewhere.
///
/// Inside the window and no window of its own, so that it looks the same where the system has no
/// transparent windows.
public final class Layer extends Pane {

    private static final PseudoClass VEILED = PseudoClass.getPseudoClass("veiled");
    private static final double BELOW = 5;
    private static final double EDGE = 8;

    /// By how much a panel shrinks at a time that has too little room.
    private static final double STEP = 0.05;

    private final DoubleSupplier zoom;
    private Optional<Region> panel = Optional.empty();
    private Optional<Node> anchor = Optional.empty();
    private Optional<Node> before = Optional.empty();
    private Optional<Runnable> leaving = Optional.empty();

    /// @param zoom of the text, which panels grow along with as far as they have room
    public Layer(DoubleSupplier zoom) {
        this.zoom = zoom;
        setId("layer");
        getStyleClass().add("layer");
        setVisible(false);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getTarget() == this) {
                        keep();
                        close();
                    }
                    event.consume();
                });
        widthProperty().subscribe(_ -> refit());
        heightProperty().subscribe(_ -> refit());
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.focusOwnerProperty().subscribe(this::focused);
                            }
                        });
    }

    /// Opens a panel below a button, or closes it.
    public void toggle(Region shown, Node below) {
        toggle(shown, Optional.of(below));
    }

    /// Opens a panel in the middle of a veiled window, or closes it.
    public void toggle(Region shown) {
        toggle(shown, Optional.empty());
    }

    /// Opens a panel to write in, in the middle of a veiled window.
    ///
    /// @param elsewhere what to do with what was written when the reader goes elsewhere
    public void ask(Region shown, Runnable elsewhere) {
        toggle(shown, Optional.empty());
        leaving = Optional.of(elsewhere);
    }

    private void toggle(Region shown, Optional<Node> below) {
        boolean wasOpen = panel.filter(shown::equals).isPresent();
        keep();
        close();
        if (!wasOpen) {
            before = Optional.ofNullable(getScene().getFocusOwner());
            anchor = below;
            getChildren().setAll(shown);
            pseudoClassStateChanged(VEILED, below.isEmpty());
            setVisible(true);
            fit(shown);
            layout();
            focusFirst(shown);
            panel = Optional.of(shown);
        }
    }

    private void refit() {
        panel.filter(open -> !hasRoom(open)).ifPresent(this::fit);
    }

    /// While it is open a panel keeps its size: a button that makes the text larger stays under the
    /// pointer. Only where the window becomes too small for it, it shrinks.
    private void fit(Region shown) {
        double size = Beside.factor(zoom.getAsDouble());
        set(size);
        while (size > 1 && !hasRoom(shown)) {
            size = Beside.factor(zoom.getAsDouble(), size - STEP / 2);
            set(size);
        }
    }

    private void set(double size) {
        Beside.set(this, size);
        applyCss();
    }

    /// What scrolls needs no more height than it can be cut down to.
    private boolean hasRoom(Region shown) {
        double width = shown.prefWidth(-1);
        return width <= getWidth() - 2 * EDGE && shown.minHeight(width) <= getHeight() - 2 * EDGE;
    }

    /// Closes the panel and gives the focus back.
    ///
    /// @return whether one was open
    public boolean close() {
        boolean was = panel.isPresent();
        if (was) {
            panel = Optional.empty();
            leaving = Optional.empty();
            setVisible(false);
            getChildren().clear();
            before.ifPresent(Node::requestFocus);
        }
        return was;
    }

    /// The reader does something else: a panel to write in closes, before what it was asked for is
    /// no longer there.
    public void leave() {
        if (leaving.isPresent()) {
            keep();
            close();
        }
    }

    private void keep() {
        Optional<Runnable> written = leaving;
        leaving = Optional.empty();
        written.ifPresent(Runnable::run);
    }

    private void focused(Node owner) {
        boolean outside =
                owner != null && panel.filter(open -> !Nesting.isIn(owner, open)).isPresent();
        if (outside) {
            before = Optional.empty();
            keep();
            close();
        }
    }

    private static boolean focusFirst(Parent parent) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isFocusTraversable() && !child.isDisabled() && child.isVisible()) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent inner && child.isVisible() && focusFirst(inner)) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getChildren()) {
            double width = Math.min(child.prefWidth(-1), getWidth() - 2 * EDGE);
            double height = Math.min(child.prefHeight(width), getHeight() - 2 * EDGE);
            child.resize(Math.ceil(width), Math.ceil(height));
            anchor.ifPresentOrElse(
                    node -> place(child, node, width, height),
                    () ->
                            child.relocate(
                                    Math.round((getWidth() - width) / 2),
                                    Math.round((getHeight() - height) / 2)));
        }
    }

    /// Below the button, flush with its outer edge.
    private void place(Node child, Node below, double width, double height) {
        Bounds button = sceneToLocal(below.localToScene(below.getLayoutBounds()));
        boolean atRight = button.getCenterX() > getWidth() / 2;
        double x = atRight ? button.getMaxX() - width : button.getMinX();
        double y = Math.min(button.getMaxY() + BELOW, getHeight() - EDGE - height);
        child.relocate(Math.round(Math.max(EDGE, x)), Math.round(y));
    }
}
