package org.crossread.ui;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.crossread.l10n.Messages;
import org.crossread.model.OddWordings;
import org.crossread.model.Origin;
import org.crossread.model.Side;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Lazily;
import org.crossread.ui.keys.Shortcut;
import org.crossread.ui.page.Beside;
import org.crossread.ui.page.ReadingDirection;

import java.util.Optional;
import java.util.regex.Pattern;

/// What stands above a page: the report's title, where it comes from and how much of it the other
/// report has too.
final class PageHead extends VBox {

    /// Between the line of facts and what follows it, in pixels.
    private static final double GAP = 12;

    /// What is left of the facts that have no room.
    private static final String MORE = "\u2026";

    private static final Pattern LOOSE_END = Pattern.compile("[\\s\u00b7]+$");

    private final Label title = new Label();
    private final Label origin = new Label();
    private final Label signs = new Label();
    private final HBox line = new HBox();
    private final Text measure = new Text();
    private final Hint whole = new Hint(title);
    private final Hint rests = new Hint(origin);
    private final Hint told = new Hint(signs);
    private SynonymSigns odd = SynonymSigns.NONE;
    private HeadFacts facts = HeadFacts.NONE;

    PageHead(Controls controls, Side side) {
        ReaderState state = controls.state();
        getStyleClass().addAll("page-head", side == Side.LEFT ? "left" : "right");
        title.getStyleClass().add("page-title");
        origin.getStyleClass().add("page-origin");
        signs.getStyleClass().add("page-signs");
        signs.setManaged(false);
        // What the program says is read from the left, wherever it stands.
        origin.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        signs.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        EncodingMenu encoding = new EncodingMenu(state, side, controls.openings());
        line.getChildren().addAll(origin, encoding);
        line.getStyleClass().add("page-line");
        getChildren().addAll(title, line, signs);
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
        showSigns(reading, side);
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

    private static String title(Reading reading, Side side) {
        Origin from = reading.origin(side);
        return reading.page(side).isEmpty() ? from.fileName() : from.title();
    }

    private void showSigns(Reading reading, Side side) {
        OddWordings found =
                reading.isCompared()
                        ? reading.findings().comparison().oddWords()
                        : OddWordings.NONE;
        odd = SynonymSigns.of(found, side);
        signs.setVisible(!odd.whole().isEmpty());
        told.setText(signs.isVisible() ? odd.whole() + ". " + Messages.text("odd.note") : "");
        requestLayout();
    }

    /// The fullest facts before which what is said of synonyms has room on their line; only the
    /// file's name gives way to it.
    private Optional<String> factsBefore(double width) {
        double room = room(width) - signsWidth();
        // Where the file's name has no room, something tells that there is more.
        return facts.choices().stream()
                .filter(words -> width(words + MORE, origin) <= room)
                .findFirst();
    }

    /// What the encoding leaves of the line.
    private double room(double width) {
        double encoding = line.getChildren().getLast().prefWidth(-1);
        double inner = width - snappedLeftInset() - snappedRightInset();
        return inner - line.getSpacing() - encoding;
    }

    private double signsWidth() {
        return GAP + width(odd.brief(), signs);
    }

    /// As much of the facts as has room; no separator is left at its end.
    private String fitted(String words, double room) {
        if (width(words, origin) <= room) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + MORE, origin) > room) {
            end--;
        }
        return LOOSE_END.matcher(words.substring(0, end)).replaceFirst("") + MORE;
    }

    private double width(String words, Label like) {
        measure.setFont(like.getFont());
        measure.setText(words);
        return Math.ceil(measure.getLayoutBounds().getWidth()) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = super.computePrefHeight(width);
        boolean below = signs.isVisible() && factsBefore(width < 0 ? getWidth() : width).isEmpty();
        return below ? whole + getSpacing() + signs.prefHeight(-1) : whole;
    }

    @Override
    protected void layoutChildren() {
        Optional<String> before = signs.isVisible() ? factsBefore(getWidth()) : Optional.empty();
        double room = room(getWidth()) - (before.isPresent() ? signsWidth() : 0);
        origin.setText(fitted(before.map(facts::with).orElseGet(facts::all), room));
        super.layoutChildren();
        if (before.isPresent()) {
            putBehind();
        } else if (signs.isVisible()) {
            signs.setText(odd.whole());
            signs.resizeRelocate(
                    line.getLayoutX(),
                    line.getLayoutY() + line.getHeight() + getSpacing(),
                    line.getWidth(),
                    signs.prefHeight(-1));
        }
    }

    private void putBehind() {
        signs.setText(odd.brief());
        double height = signs.prefHeight(-1);
        double width = width(odd.brief(), signs);
        double room = line.getWidth() - GAP - width;
        line.resize(Math.min(room, line.prefWidth(-1)), line.getHeight());
        signs.resizeRelocate(
                line.getLayoutX() + line.getWidth() + GAP,
                line.getLayoutY() + Math.round((line.getHeight() - height) / 2),
                width,
                height);
    }

    private void set(String name, HeadFacts now) {
        title.setText(name);
        whole.setText(name);
        facts = now;
        origin.setText(now.all());
        rests.setText(now.all());
        requestLayout();
    }
}
