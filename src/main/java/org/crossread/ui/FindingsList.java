package org.crossread.ui;

import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
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

import java.util.Objects;

/// What was found, as a list: quotations, passages or changes of meaning, grouped by where they
/// stand. Choosing a line brings its places level.
final class FindingsList extends VBox {

    /// No line is chosen that could show the focus: the list itself does.
    private static final PseudoClass UNCHOSEN = PseudoClass.getPseudoClass("unchosen");

    private final ReaderState state;
    private final FindingRows rows = new FindingRows();
    private final ListView<FindingRows.Row> list = new ListView<>(rows.all());
    private final EmptyList nothing;
    private final Ticks ticks;
    private boolean following;
    private Runnable onOpened = () -> {};

    FindingsList(ReaderState state) {
        this.state = state;
        this.ticks = new Ticks(state);
        getStyleClass().add("findings");
        nothing = new EmptyList(state);
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
        following = true;
        rows.show(state.steps().parts());
        following = false;
        nothing.update();
        follow();
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
        if (list.getSelectionModel().getSelectedItem() instanceof FindingRows.Row.Line(Item item)
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
    ListView<FindingRows.Row> lines() {
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
        if (rows.isBelowHeading(row)) {
            ListReveal.reveal(list, row - 1);
        }
        ListReveal.reveal(list, row);
    }

    private int row(Selection selection) {
        return selection.isNothing() || selection.topic() != state.topicProperty().get()
                ? -1
                : rows.of(selection);
    }

    private void selected(FindingRows.Row row) {
        if (!following && row instanceof FindingRows.Row.Line(Item item)) {
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
