package org.crossread.ui;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

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

    /// Between the line of facts and what follows it, in pixels.
    private static final double GAP = 12;

    private final Label title = new Label();
    private final Label origin = new Label();
    private final Label signs = new Label();
    private final HBox line = new HBox();
    private final Text measure = new Text();
    private final Hint whole = new Hint(title);
    private final Hint rests = new Hint(origin);
    private final Hint told = new Hint(signs);
    private Signs odd = Signs.NONE;
    private String facts = "";

    /// What stands here of unusual synonyms.
    ///
    /// @param brief where it shares a line
    private record Signs(String whole, String brief) {
        private static final Signs NONE = new Signs("", "");
    }

    PageHead(ReaderState state, Side side, Openings openings) {
        getStyleClass().addAll("page-head", side == Side.LEFT ? "left" : "right");
        title.getStyleClass().add("page-title");
        origin.getStyleClass().add("page-origin");
        signs.getStyleClass().add("page-signs");
        signs.setManaged(false);
        // What the program says is read from the left, wherever it stands.
        origin.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        signs.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        EncodingMenu encoding = new EncodingMenu(state, side, openings);
        line.getChildren().addAll(origin, encoding);
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
            case PageState.Blank _, PageState.Failed _ -> set("", "", "");
            case PageState.Waiting(String fileName) -> set(fileName, "", "");
            case PageState.Begun _, PageState.Shown _ -> {
                Origin from = reading.origin(side);
                String counterparts = counterparts(reading, state.topicProperty().get(), side);
                set(
                        from.title(),
                        joined(from.outlet(), from.author(), date(from.date()), counterparts),
                        joined(from.fileName(), remarks(from)));
            }
        }
    }

    private void showSigns(Reading reading, Side side) {
        OddWordings found =
                reading.isCompared()
                        ? reading.findings().comparison().oddWords()
                        : OddWordings.NONE;
        odd = signs(found, side);
        signs.setVisible(!odd.whole.isEmpty());
        told.setText(signs.isVisible() ? odd.whole + ". " + Messages.text("odd.note") : "");
        requestLayout();
    }

    private static Signs signs(OddWordings odd, Side side) {
        int with = odd.passagesWith(side);
        return switch (odd.strength(side)) {
            case NONE -> Signs.NONE;
            case SOME ->
                    new Signs(
                            Messages.text("odd.some", with, odd.passages()),
                            Messages.text("odd.some.brief"));
            case MANY ->
                    new Signs(
                            Messages.text("odd.many", with, odd.passages()),
                            Messages.text("odd.many.brief"));
        };
    }

    /// Whether what is said of synonyms fits behind the line of facts; only the file's name gives
    /// way to it.
    private boolean fitsBehind(double width) {
        double encoding = line.getChildren().getLast().prefWidth(-1);
        double needed =
                width(facts, origin) + line.getSpacing() + encoding + GAP + width(odd.brief, signs);
        return needed <= width;
    }

    private double width(String words, Label like) {
        measure.setFont(like.getFont());
        measure.setText(words);
        return Math.ceil(measure.getLayoutBounds().getWidth()) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = super.computePrefHeight(width);
        boolean below = signs.isVisible() && !fitsBehind(width < 0 ? getWidth() : width);
        return below ? whole + getSpacing() + signs.prefHeight(-1) : whole;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (signs.isVisible()) {
            boolean behind = fitsBehind(getWidth());
            signs.setText(behind ? odd.brief : odd.whole);
            double height = signs.prefHeight(-1);
            if (behind) {
                double width = width(odd.brief, signs);
                double room = line.getWidth() - GAP - width;
                line.resize(Math.min(room, line.prefWidth(-1)), line.getHeight());
                signs.resizeRelocate(
                        line.getLayoutX() + line.getWidth() + GAP,
                        line.getLayoutY() + Math.round((line.getHeight() - height) / 2),
                        width,
                        height);
            } else {
                signs.resizeRelocate(
                        line.getLayoutX(),
                        line.getLayoutY() + line.getHeight() + getSpacing(),
                        line.getWidth(),
                        height);
            }
        }
    }

    /// @param known of the report, which stays in sight
    /// @param rest what else there is, as far as there is room
    private void set(String name, String known, String rest) {
        title.setText(name);
        whole.setText(name);
        facts = known;
        origin.setText(joined(known, rest));
        rests.setText(origin.getText());
        requestLayout();
    }

    private static String remarks(Origin origin) {
        return joined(origin.remarks().stream().map(PageHead::words).toArray(String[]::new));
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
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
