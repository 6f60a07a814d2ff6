package org.crossread.ui;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Icons;
import org.crossread.ui.control.Lazily;
import org.crossread.ui.control.Nesting;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.ReadingDirection;
import org.crossread.ui.page.WholeWords;
import org.crossread.ui.page.WordFlow;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// One line of the list: a badge, the words, and how they stand across the reports.
final class FindingCell extends ListCell<FindingsList.Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass ENTRY = PseudoClass.getPseudoClass("entry");

    /// How far the button of a line reaches over it, in pixels.
    private static final double OVERHANG = 5;

    private final Label badge = new Label();
    private final Label words = new Label();

    /// The words where some of them are read from the right, which no label lays out well.
    private final Lazily<WordFlow> fromRight =
            new Lazily<>(() -> new WordFlow(rightWords(), new Text()));

    private final VBox text = new VBox(words);
    private final Text strong = new Text();
    private final Text weak = new Text();
    private final WordFlow rest = new WordFlow(strong, weak);
    private final Hint wholeName = new Hint(rest);
    private final Lazily<HBox> line = new Lazily<>(this::line);
    private final Label title = new Label();
    private final Label count = new Label();
    private final Lazily<HBox> heading = new Lazily<>(this::heading);

    private final Button tick = new Button();
    private final Button more = new Button("", Icons.card());
    private Optional<Item> shown = Optional.empty();
    private Optional<CheckMark> ticked = Optional.empty();

    /// @param onTick hears when the circle of a line is pressed
    /// @param onMore hears when a line is to be seen whole
    FindingCell(Consumer<Item> onPressed, Consumer<Item> onTick, Consumer<Item> onMore) {
        getStyleClass().add("finding");
        setPrefWidth(0);
        tick.setOnAction(_ -> shown.ifPresent(onTick));
        more.setOnAction(_ -> shown.ifPresent(onMore));
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    switch (getItem()) {
                        case FindingsList.Row.Line(Item item) -> pressed(event, item, onPressed);
                        case FindingsList.Row.Heading _ -> event.consume();
                        case null -> {}
                    }
                });
    }

    /// A press on a button of the line is the button's.
    private void pressed(MouseEvent event, Item item, Consumer<Item> onPressed) {
        boolean onButton =
                event.getTarget() instanceof Node node
                        && (Nesting.isIn(node, tick) || Nesting.isIn(node, more));
        if (!onButton) {
            onPressed.accept(item);
        }
    }

    private HBox heading() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(title, gap, count);
        box.getStyleClass().add("list-heading");
        box.setAlignment(Pos.BASELINE_LEFT);
        return box;
    }

    private static Text rightWords() {
        Text words = new Text();
        words.getStyleClass().add("finding-right-words");
        return words;
    }

    private VBox buttons() {
        tick.getStyleClass().setAll("tick");
        tick.setFocusTraversable(false);
        more.getStyleClass().setAll("more");
        more.setFocusTraversable(false);
        more.setAccessibleText(Messages.text("reader.card.open"));
        new Hint(more, Messages.text("reader.card.open.hint"));
        VBox below = new VBox(badge, tick);
        below.getStyleClass().add("finding-buttons");
        return below;
    }

    private HBox line() {
        words.getStyleClass().add("finding-words");
        words.setWrapText(true);
        words.setAlignment(Pos.TOP_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        strong.getStyleClass().add("finding-strong");
        weak.getStyleClass().add("finding-weak");
        rest.getStyleClass().add("finding-rest");
        HBox.setHgrow(rest, Priority.ALWAYS);
        HBox restLine = new HBox(rest, more);
        // Larger than the line it stands in, which is no taller for it.
        HBox.setMargin(more, new Insets(-OVERHANG, 0, -OVERHANG, 0));
        text.getChildren().add(restLine);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        badge.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox box = new HBox(buttons(), text);
        box.getStyleClass().add("finding-line");
        return box;
    }

    /// An emptied cell keeps the look of what it held: the list empties the cell that it measures
    /// with each time, and a change of its look would have the list laid out once more.
    @Override
    protected void updateItem(FindingsList.Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(empty ? null : graphic(row));
        setAccessibleText(empty ? "" : spoken(row));
        if (!empty) {
            pseudoClassStateChanged(HEADING, row instanceof FindingsList.Row.Heading);
            pseudoClassStateChanged(ENTRY, row instanceof FindingsList.Row.Line);
        }
    }

    /// The key of a tick's words.
    static String check(CheckMark mark) {
        return switch (mark) {
            case OPEN -> "reader.check.open";
            case CHECKED -> "reader.check.checked";
            case DOUBTFUL -> "reader.check.doubtful";
        };
    }

    private static String spoken(FindingsList.Row row) {
        return switch (row) {
            case FindingsList.Row.Heading(String text, int number) -> text + " " + number;
            case FindingsList.Row.Line(Item item) ->
                    item.check() == CheckMark.OPEN
                            ? item.spoken()
                            : item.spoken() + ", " + Messages.text(check(item.check()));
        };
    }

    private Node graphic(FindingsList.Row row) {
        return switch (row) {
            case FindingsList.Row.Heading(String text, int number) -> {
                title.setText(text);
                count.setText(Integer.toString(number));
                yield heading.get();
            }
            case FindingsList.Row.Line(Item item) -> {
                show(item);
                yield line.get();
            }
        };
    }

    /// Only where it changes: a new icon would be black until the window looks at styles again.
    private void showTick(CheckMark mark) {
        if (ticked.isEmpty() || ticked.get() != mark) {
            ticked = Optional.of(mark);
            tick.setGraphic(Icons.tick(mark));
        }
    }

    private void showWords(String shown) {
        if (WholeWords.mayWrap(shown)) {
            words.setText(shown);
            text.getChildren().set(0, words);
        } else {
            fromRight.get().setNodeOrientation(ReadingDirection.of(shown));
            fromRight.get().show(shown, "");
            text.getChildren().set(0, fromRight.get());
        }
    }

    private void show(Item item) {
        shown = Optional.of(item);
        boolean quotation = item.selection().topic() == Topic.QUOTATIONS;
        tick.setVisible(quotation);
        tick.setManaged(quotation);
        showTick(item.check());
        String check = Messages.text(check(item.check()));
        tick.setAccessibleText(check);
        for (CheckMark mark : CheckMark.values()) {
            pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(mark.name().toLowerCase(Locale.ROOT)),
                    mark == item.check());
        }
        badge.setText(item.badge());
        badge.getStyleClass().setAll("badge", item.tone().style());
        showWords(item.text());
        String more =
                item.strong().isEmpty() || item.weak().isEmpty()
                        ? item.weak()
                        : " \u00b7 " + item.weak();
        rest.show(item.strong(), more);
        wholeName.setText(item.weak().contains(item.speaker()) ? "" : item.speaker());
    }
}
