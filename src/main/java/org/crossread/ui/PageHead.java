package org.crossread.ui;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

import org.crossread.model.OddWordings;
import org.crossread.model.Origin;
import org.crossread.model.Side;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Lazily;
import org.crossread.ui.keys.Shortcut;
import org.crossread.ui.page.Beside;
import org.crossread.ui.page.ReadingDirection;

/// What stands above a page: the report's title, where it comes from and how much of it the other
/// report has too.
final class PageHead extends VBox {

    private final Label title = new Label();
    private final Hint whole = new Hint(title);
    private final HeadLine line;

    PageHead(Controls controls, Side side) {
        ReaderState state = controls.state();
        getStyleClass().addAll("page-head", side == Side.LEFT ? "left" : "right");
        title.getStyleClass().add("page-title");
        line = new HeadLine(new EncodingMenu(state, side, controls.openings()));
        getChildren().addAll(title, line);
        Zoom zoom = controls.settings().zoom();
        zoom.of(side).subscribe(now -> Beside.set(this, Beside.factor(now.doubleValue())));
        state.readingProperty().subscribe(_ -> show(state, side));
        state.topicProperty().subscribe(_ -> show(state, side));
    }

    /// Offers to put right what stands here, where it stands.
    ///
    /// @param action as the window's menus have it
    /// @param ask asks about this page
    void install(Shortcut action, Runnable ask) {
        Lazily<ContextMenu> menu = new Lazily<>(ContextMenu::new);
        setOnContextMenuRequested(
                event -> {
                    MenuItem item = PlaceMenu.item(action);
                    item.setOnAction(_ -> ask.run());
                    menu.get().setId("head-menu");
                    menu.get().getItems().setAll(item);
                    menu.get().show(getScene().getRoot(), event.getScreenX(), event.getScreenY());
                    event.consume();
                });
    }

    private void show(ReaderState state, Side side) {
        Reading reading = state.reading();
        line.showSigns(SynonymSigns.of(oddWords(reading), side));
        setNodeOrientation(ReadingDirection.of(reading.page(side).report().text()));
        switch (reading.page(side)) {
            case PageState.Blank _, PageState.Failed _ -> set("", HeadFacts.NONE);
            case PageState.Waiting(String fileName) -> set(fileName, HeadFacts.NONE);
            case PageState.Begun _, PageState.Shown _ ->
                    set(
                            title(reading, side),
                            HeadFacts.of(reading, state.topicProperty().get(), side));
        }
    }

    private static OddWordings oddWords(Reading reading) {
        return reading.isCompared() ? reading.findings().comparison().oddWords() : OddWordings.NONE;
    }

    private static String title(Reading reading, Side side) {
        Origin from = reading.origin(side);
        return reading.page(side).isEmpty() ? from.fileName() : from.title();
    }

    private void set(String name, HeadFacts now) {
        title.setText(name);
        whole.setText(name);
        line.show(now);
    }
}
