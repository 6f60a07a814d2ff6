package org.crossread.ui;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.Figures;
import org.crossread.model.OddWordings;
import org.crossread.model.Origin;
import org.crossread.model.Remark;
import org.crossread.model.Side;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Lazily;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.keys.Shortcut;
import org.crossread.ui.page.ReadingDirection;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands above a page: the report's title, where it comes from and how much of it the other
/// report has too.
final class PageHead extends VBox {

    private final Label title = new Label();
    private final Label origin = new Label();
    private final Label signs = new Label();
    private final Hint whole = new Hint(title);
    private final Hint rests = new Hint(origin);

    PageHead(ReaderState state, Side side, Openings openings) {
        getStyleClass().addAll("page-head", side == Side.LEFT ? "left" : "right");
        title.getStyleClass().add("page-title");
        origin.getStyleClass().add("page-origin");
        signs.getStyleClass().add("page-signs");
        new Hint(signs, Messages.text("odd.note"));
        signs.managedProperty().bind(signs.visibleProperty());
        // What the program says is read from the left, wherever it stands.
        origin.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        signs.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        EncodingMenu encoding = new EncodingMenu(state, side, openings);
        HBox line = new HBox(origin, encoding);
        line.getStyleClass().add("page-line");
        getChildren().addAll(title, line, signs);
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
            case PageState.Blank _, PageState.Failed _ -> set("", "");
            case PageState.Waiting(String fileName) -> set(fileName, "");
            case PageState.Begun _, PageState.Shown _ ->
                    set(
                            reading.origin(side).title(),
                            line(
                                    reading.origin(side),
                                    counterparts(reading, state.topicProperty().get(), side)));
        }
    }

    /// The line stands on both sides as soon as one of them has something to say, so that the
    /// pages begin at one height.
    private void showSigns(Reading reading, Side side) {
        OddWordings odd =
                reading.isCompared()
                        ? reading.findings().comparison().oddWords()
                        : OddWordings.NONE;
        signs.setText(signs(odd, side));
        signs.setVisible(
                Stream.of(Side.values())
                        .anyMatch(one -> odd.strength(one) != OddWordings.Strength.NONE));
    }

    private static String signs(OddWordings odd, Side side) {
        return switch (odd.strength(side)) {
            case NONE -> "";
            case SOME -> Messages.text("odd.some", odd.passagesWith(side), odd.passages());
            case MANY -> Messages.text("odd.many", odd.passagesWith(side), odd.passages());
        };
    }

    private void set(String name, String rest) {
        title.setText(name);
        whole.setText(name);
        origin.setText(rest);
        rests.setText(rest);
    }

    private static String line(Origin origin, String counterparts) {
        Stream<String> remarks = origin.remarks().stream().map(PageHead::words);
        return Stream.concat(
                        Stream.of(
                                origin.outlet(),
                                origin.author(),
                                date(origin.date()),
                                counterparts,
                                origin.fileName()),
                        remarks)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" \u00b7 "));
    }

    private static String words(Remark remark) {
        return Messages.text(
                switch (remark.kind()) {
                    case ATTACHMENT -> "remark.attachment";
                    case RUNNING_HEADS -> "remark.running-heads";
                    case COMMENTS -> "remark.comments";
                    case DELETIONS -> "remark.deletions";
                    case PAGES_WITHOUT_TEXT -> "remark.pages-without-text";
                    case WEB_FURNITURE -> "remark.web-furniture";
                    case DAMAGED -> "remark.damaged";
                },
                remark.detail());
    }

    private static String date(String iso) {
        if (iso.isEmpty()) {
            return "";
        }
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(LocalDate.parse(iso));
        } catch (DateTimeParseException _) {
            // What the report gives as its date is shown as it stands.
            return iso;
        }
    }

    /// How much of the report the other has too; once the list is narrowed, how much of it shows.
    private static String counterparts(Reading reading, Topic topic, Side side) {
        if (!reading.isCompared() || !reading.page(side.other()).isShown()) {
            return "";
        }
        Figures.Share share = reading.findings().comparison().figures().share(side);
        return Narrowing.words(reading.findings(), topic, side)
                .orElseGet(
                        () ->
                                Messages.text(
                                        "reader.head.counterparts",
                                        share.sentencesPaired(),
                                        share.sentences()));
    }
}
