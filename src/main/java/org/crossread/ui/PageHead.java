package org.crossread.ui;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
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

    /// Of one line, so much at most is kept for the facts.
    private static final double FACTS = 0.45;

    /// Between the title and them, in pixels.
    private static final double GAP = 16;

    private final Label title = new Label();
    private final Hint whole = new Hint(title);
    private final HeadLine line;
    private boolean inOneLine;

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

    /// Whether the facts stand behind the title, where there is little room for both.
    void setInOneLine(boolean wanted) {
        if (inOneLine != wanted) {
            inOneLine = wanted;
            requestLayout();
        }
    }

    /// In pixels; half as far from what is above and below.
    double heightOfOneLine() {
        double lines = Math.max(title.prefHeight(-1), line.prefHeight(-1));
        return Math.ceil((snappedTopInset() + snappedBottomInset()) / 2 + lines);
    }

    @Override
    protected void layoutChildren() {
        if (!inOneLine) {
            super.layoutChildren();
            return;
        }
        double start = snappedLeftInset();
        double room = getWidth() - start - snappedRightInset();
        double rest = Math.min(line.widthOfAll(), room * FACTS);
        double name = Math.min(Math.ceil(title.prefWidth(-1)), Math.floor(room - rest - GAP));
        put(title, start, name);
        put(line, start + name + GAP, room - name - GAP);
    }

    private void put(Region part, double x, double width) {
        double height = part.prefHeight(width);
        part.resizeRelocate(x, Math.round((getHeight() - height) / 2), width, height);
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
