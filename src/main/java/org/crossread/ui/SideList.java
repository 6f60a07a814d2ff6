package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The list's place at the left: as wide as the reader made it, else about a fifth of the width;
/// and only where the pages keep enough, unless the reader wants it.
final class SideList {

    private static final double SHARE = 0.203;
    private static final double LEAST = 236;
    private static final double MOST = 320;
    private static final double NARROWEST = 200;
    private static final double WIDEST = 0.45;
    private static final double FITS = 1060;

    private final BorderPane root;
    private final FindingsList list;
    private final ReaderSettings settings;
    private final StackPane place;

    SideList(BorderPane root, FindingsList list, ReaderSettings settings) {
        this.root = root;
        this.list = list;
        this.settings = settings;
        ListEdge edge =
                new ListEdge(
                        this::setWidth, this::widen, () -> settings.listWidthProperty().set(0));
        StackPane.setAlignment(edge, Pos.CENTER_RIGHT);
        place = new StackPane(list, edge);
        list.visibleProperty().bind(place.visibleProperty());
        root.setLeft(place);
        root.widthProperty().subscribe(_ -> fit());
        settings.listWidthProperty().subscribe(_ -> fit());
        settings.listProperty().subscribe(_ -> fit());
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

    private void fit() {
        double chosen = settings.listWidthProperty().get();
        double wanted =
                chosen > 0
                        ? clamped(chosen)
                        : Math.round(Math.clamp(root.getWidth() * SHARE, LEAST, MOST));
        place.setMinWidth(wanted);
        place.setPrefWidth(wanted);
        place.setMaxWidth(wanted);
        boolean shown =
                switch (settings.listProperty().get()) {
                    case AS_FITS -> root.getWidth() >= FITS;
                    case SHOWN -> true;
                    case HIDDEN -> false;
                };
        place.setVisible(shown);
        place.setManaged(shown);
    }
}
