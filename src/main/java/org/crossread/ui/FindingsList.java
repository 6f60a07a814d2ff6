package org.crossread.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.ui.control.ListReveal;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.page.Touched;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What was found, as a list: quotations, passages or changes of meaning, grouped by where they
/// stand. Choosing a line brings its places level.
final class FindingsList extends VBox {

    /// No line is chosen that could show the focus: the list itself does.
    private static final PseudoClass UNCHOSEN = PseudoClass.getPseudoClass("unchosen");

    private final ReaderState state;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ListView<Row> list = new ListView<>(rows);
    private final Label nothing = new Label();
    private final Ticks ticks;
    private boolean following;
    private Runnable onOpened = () -> {};

    /// A line of the list.
    sealed interface Row {
        record Heading(String text, int count) implements Row {}

        record Line(Item item) implements Row {}
    }

    FindingsList(ReaderState state) {
        this.state = state;
        this.ticks = new Ticks(state);
        getStyleClass().add("findings");
        nothing.getStyleClass().add("nothing-found");
        nothing.setWrapText(true);
        list.setId("findings");
        list.setAccessibleText(Messages.text("reader.list.name"));
        list.setCellFactory(_ -> new FindingCell(this::pressed, ticks::turn, this::open));
        list.setPlaceholder(nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(new ListHead(state), list);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        state.readingProperty().subscribe(_ -> fill());
        state.topicProperty().subscribe(_ -> fill());
        state.groupingProperty().subscribe(_ -> fill());
        state.visitProperty().subscribe(_ -> follow());
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(row -> list.pseudoClassStateChanged(UNCHOSEN, row.intValue() < 0));
        visibleProperty()
                .subscribe(
                        _ -> {
                            follow();
                            revealLater();
                        });
        list.heightProperty().subscribe(_ -> revealLater());
    }

    private void fill() {
        List<Row> lines = new ArrayList<>();
        for (ListOrder.Part part : state.steps().parts()) {
            lines.add(new Row.Heading(part.heading(), part.items().size()));
            part.items().forEach(item -> lines.add(new Row.Line(item)));
        }
        following = true;
        replace(lines);
        following = false;
        nothing.setText(whyEmpty());
        follow();
    }

    private String whyEmpty() {
        return state.reading().isBlank()
                ? Messages.text("reader.list.blank")
                : state.reading().isCompared() ? Messages.text("reader.list.nothing") : "";
    }

    /// Lines that stay the same keep their cells, so that a tick does not make the list jump.
    private void replace(List<Row> lines) {
        if (lines.size() != rows.size()) {
            rows.setAll(lines);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(rows.get(i))) {
                rows.set(i, lines.get(i));
            }
        }
    }

    /// Hears when the reader wants to see the chosen line whole.
    void setOnOpened(Runnable opened) {
        onOpened = opened;
    }

    private void open(Item item) {
        state.choose(item.selection(), Touched.ELSEWHERE);
        onOpened.run();
    }

    private void key(KeyEvent event) {
        if (list.getSelectionModel().getSelectedItem() instanceof Row.Line(Item item)
                && !event.isShortcutDown()
                && !event.isAltDown()) {
            switch (event.getCode()) {
                case SPACE -> {
                    ticks.toggle(
                            item, event.isShiftDown() ? CheckMark.DOUBTFUL : CheckMark.CHECKED);
                    event.consume();
                }
                case ENTER -> {
                    onOpened.run();
                    event.consume();
                }
                default -> {}
            }
        }
    }

    /// The list itself, without what stands above it.
    ListView<Row> lines() {
        return list;
    }

    /// Gives the list the focus, where it shows.
    void focus() {
        if (isVisible()) {
            list.requestFocus();
        }
    }

    /// Where the chosen line stands, in pixels of the scene; the list's top where it is not seen.
    Bounds chosenPlace() {
        Bounds whole = localToScene(getLayoutBounds());
        return list.lookupAll(".finding").stream()
                .filter(node -> node instanceof FindingCell cell && cell.isSelected())
                .findFirst()
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .map(
                        line ->
                                new BoundingBox(
                                        whole.getMinX(),
                                        line.getMinY(),
                                        whole.getWidth(),
                                        line.getHeight()))
                .map(Bounds.class::cast)
                .orElse(whole);
    }

    /// Shows in the list what was chosen elsewhere.
    private void follow() {
        Selection selection = state.selection();
        following = true;
        int row = row(selection);
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else {
            list.getSelectionModel().select(row);
            bring(row);
        }
        following = false;
    }

    /// As soon as the list is laid out; where nothing is chosen, that would be a frame for nothing.
    private void revealLater() {
        if (row(state.selection()) >= 0) {
            ListReveal.afterLayout(list, this::reveal);
        }
    }

    private void reveal() {
        int row = row(state.selection());
        if (row >= 0) {
            bring(row);
        }
    }

    /// The first line of a group comes with the heading above it, where both have room.
    private void bring(int row) {
        if (row > 0 && rows.get(row - 1) instanceof Row.Heading) {
            ListReveal.reveal(list, row - 1);
        }
        ListReveal.reveal(list, row);
    }

    private int row(Selection selection) {
        if (selection.isNothing() || selection.topic() != state.topicProperty().get()) {
            return -1;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) instanceof Row.Line(Item item)
                    && item.selection().index() == selection.index()) {
                return i;
            }
        }
        return -1;
    }

    private void selected(Row row) {
        if (!following && row instanceof Row.Line(Item item)) {
            state.choose(item.selection(), Touched.ELSEWHERE);
        }
    }

    /// A press on the line that is chosen already levels it once more.
    private void pressed(Item item) {
        Selection now = state.selection();
        if (Objects.equals(now.topic(), item.selection().topic())
                && now.index() == item.selection().index()) {
            state.choose(item.selection(), Touched.ELSEWHERE);
        }
    }
}
