package org.crossread.ui;

import javafx.scene.layout.BorderPane;

import java.util.Optional;

/// The list's place at the left: about a fifth of the width, and only where the pages keep enough.
final class SideList {

    private static final double SHARE = 0.203;
    private static final double LEAST = 236;
    private static final double MOST = 320;
    private static final double FITS = 1060;

    private final BorderPane root;
    private final FindingsList list;
    private Optional<Boolean> wish = Optional.empty();

    SideList(BorderPane root, FindingsList list) {
        this.root = root;
        this.list = list;
        root.setLeft(list);
        root.widthProperty().subscribe(_ -> fit());
    }

    FindingsList list() {
        return list;
    }

    /// Shows or hides it, whatever the width.
    void toggle() {
        wish = Optional.of(!list.isVisible());
        fit();
    }

    private void fit() {
        double wanted = Math.round(Math.clamp(root.getWidth() * SHARE, LEAST, MOST));
        list.setMinWidth(wanted);
        list.setPrefWidth(wanted);
        list.setMaxWidth(wanted);
        boolean shown = wish.orElse(root.getWidth() >= FITS);
        list.setVisible(shown);
        list.setManaged(shown);
    }
}
