package org.crossread.ui;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.crossread.model.Side;
import org.crossread.ui.page.FacingPages;

/// The whole window: controls above, the list at the left, two pages, a line below.
final class ReaderWindow {

    private static final double LIST_SHARE = 0.203;
    private static final double LIST_LEAST = 236;
    private static final double LIST_MOST = 320;
    private static final double LIST_FITS = 1060;

    private final Scene scene;
    private final FacingPages pages;

    ReaderWindow(ReaderState state, ReaderSettings settings, Opening opening, Commands commands) {
        pages = new FacingPages(settings.type());
        new PagesView(state, settings, pages);
        pages.setCovers(
                new PageCover(state, Side.LEFT, commands::open),
                new PageCover(state, Side.RIGHT, commands::open));
        FindingsList list = new FindingsList(state);
        BorderPane root = new BorderPane(pages);
        root.getStyleClass().add("reader");
        TextField find = new TextField();
        root.setTop(new VBox(new Toolbar(state, commands, find), new WorkLine(opening)));
        root.setLeft(list);
        root.setBottom(new StatusLine(state));
        root.widthProperty().subscribe(width -> fit(list, width.doubleValue()));
        scene = new Scene(root, 1280, 800);
        new Themes(scene, settings);
    }

    private static void fit(FindingsList list, double width) {
        double wanted = Math.round(Math.clamp(width * LIST_SHARE, LIST_LEAST, LIST_MOST));
        list.setMinWidth(wanted);
        list.setPrefWidth(wanted);
        list.setMaxWidth(wanted);
        boolean fits = width >= LIST_FITS;
        list.setVisible(fits);
        list.setManaged(fits);
    }

    Scene scene() {
        return scene;
    }

    FacingPages pages() {
        return pages;
    }
}
