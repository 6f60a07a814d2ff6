package org.crossread.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.ui.control.Icons;
import org.crossread.ui.control.ListEdge;
import org.crossread.ui.page.Beside;

/// The list's place: at the left, as wide as the reader made it, else about a fifth of the width;
/// where the pages would keep too little, in a drawer below them, which a press on its handle
/// opens.
final class SideList {

    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");
    private static final double SHARE = 0.203;
    private static final double LEAST = 236;
    private static final double MOST = 320;
    private static final double NARROWEST = 200;
    private static final double WIDEST = 0.45;
    private static final double FITS = 1060;

    /// What list, margins, gutter and map take, and two lines of 45 characters at a zoom of 1.
    private static final double BESIDE = 490;

    private static final double LINES = 760;
    private static final double HEIGHT = 0.36;
    private static final double LOWEST = 190;

    private final ReaderState state;
    private final BorderPane root;
    private final FindingsList list;
    private final ReaderSettings settings;
    private final ListEdge edge;
    private final StackPane place;
    private final Button handle = new Button();
    private final VBox below;

    /// @param status stays at the bottom of the window
    SideList(
            ReaderState state,
            BorderPane root,
            FindingsList list,
            ReaderSettings settings,
            Node status) {
        this.state = state;
        this.root = root;
        this.list = list;
        this.settings = settings;
        edge = new ListEdge(this::setWidth, this::widen, () -> settings.listWidthProperty().set(0));
        StackPane.setAlignment(edge, Pos.CENTER_RIGHT);
        place = new StackPane(list, edge);
        list.visibleProperty().bind(place.visibleProperty());
        handle.setId("drawer");
        handle.getStyleClass().add("drawer-handle");
        handle.setMaxWidth(Double.MAX_VALUE);
        handle.setOnAction(_ -> toggle());
        below = new VBox(handle, status);
        root.setBottom(below);
        root.setLeft(place);
        root.widthProperty().subscribe(_ -> fit());
        root.heightProperty().subscribe(_ -> fit());
        settings.listWidthProperty().subscribe(_ -> fit());
        settings.zoom().subscribe(this::fit);
        settings.listProperty().subscribe(_ -> fit());
        state.topicProperty().subscribe(_ -> label());
        state.readingProperty().subscribe(_ -> fit());
    }

    FindingsList list() {
        return list;
    }

    /// Shows or hides it, whatever the width.
    void toggle() {
        settings.listProperty()
                .set(
                        place.isVisible()
                                ? ReaderSettings.ListWish.HIDDEN
                                : ReaderSettings.ListWish.SHOWN);
    }

    /// Shows it, where it is hidden.
    void show() {
        if (!place.isVisible()) {
            toggle();
        }
    }

    private void widen(double by) {
        setWidth(place.getWidth() + by);
    }

    private void setWidth(double width) {
        settings.listWidthProperty().set(clamped(width));
    }

    private double clamped(double width) {
        return Math.round(
                Math.clamp(width, NARROWEST, Math.max(NARROWEST, root.getWidth() * WIDEST)));
    }

    /// Beside which part of the window the card of the chosen line stands: the line; the handle of
    /// the drawer.
    Bounds besideChosen() {
        return isDrawer() ? below.localToScene(below.getLayoutBounds()) : list.chosenPlace();
    }

    private boolean isDrawer() {
        double beside = BESIDE + (size() - 1) * MOST + settings.zoom().largest() * LINES;
        return root.getWidth() < Math.max(FITS, beside);
    }

    private void fit() {
        boolean drawer = isDrawer();
        move(drawer);
        list.pseudoClassStateChanged(DRAWER, drawer);
        Beside.set(below, size());
        Beside.set(place, drawer ? 1 : size());
        place.setMinWidth(drawer ? 0 : width());
        place.setPrefWidth(drawer ? root.getWidth() : width());
        place.setMaxWidth(drawer ? Double.MAX_VALUE : width());
        place.setPrefHeight(Math.round(Math.max(LOWEST, root.getHeight() * HEIGHT)));
        show(place, isWanted(drawer));
        show(edge, !drawer);
        show(handle, drawer && state.reading().isCompared());
        label();
    }

    private double width() {
        double chosen = settings.listWidthProperty().get();
        double size = size();
        return chosen > 0
                ? clamped(chosen)
                : Math.round(Math.clamp(root.getWidth() * SHARE, LEAST * size, MOST * size));
    }

    /// How large the list is set, 1 as designed.
    private double size() {
        return Beside.factor(settings.zoom().largest());
    }

    private boolean isWanted(boolean drawer) {
        return switch (settings.listProperty().get()) {
            case AS_FITS -> !drawer;
            case SHOWN -> true;
            case HIDDEN -> false;
        };
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void move(boolean drawer) {
        boolean isBelow = below.getChildren().contains(place);
        if (drawer && !isBelow) {
            root.setLeft(null);
            below.getChildren().add(1, place);
        } else if (!drawer && isBelow) {
            below.getChildren().remove(place);
            root.setLeft(place);
        }
    }

    private void label() {
        String name = Messages.text(state.topicProperty().get().key());
        boolean open = place.isVisible();
        handle.setText(name + "  " + Messages.text("reader.count", state.items().size()));
        handle.setGraphic(open ? Icons.more() : Icons.less());
        handle.setAccessibleText(
                Messages.text(open ? "reader.drawer.close" : "reader.drawer.open", name));
    }
}
