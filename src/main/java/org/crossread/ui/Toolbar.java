package org.crossread.ui;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Icons;
import org.crossread.ui.control.Layer;
import org.crossread.ui.control.Segments;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.keys.KeyNames;
import org.crossread.ui.keys.Shortcut;
import org.crossread.ui.keys.Shortcuts;

import java.util.List;
import java.util.Map;

/// The one row of controls above the pages.
final class Toolbar extends HBox {

    /// Which action each button stands for, by the button's id.
    private static final Map<String, String> ACTIONS =
            Map.of(
                    "open", "reader.key.open",
                    "recent", "reader.key.recent",
                    "shelf", "reader.key.shelf",
                    "swap", "reader.key.swap",
                    "previous", "reader.key.previous",
                    "next", "reader.key.next",
                    "type", "reader.key.type",
                    "export", "reader.key.export");

    private final Button menu = iconButton("menu", Icons.menu(), () -> {});
    private final Button export;
    private final Controls controls;
    private final Layer layer;
    private final Segments<Topic> topics;
    private final ToolbarPanels panels;
    private String copyKeys = "";
    private final ToolbarRoom room;
    private final Button shelf = iconButton("shelf", Icons.shelf(), this::showShelf);

    /// @param find the field that looks in both reports
    /// @param isRoomy whether facing pages have room now
    Toolbar(Controls controls, Node find, ObservableValue<Boolean> isRoomy, Layer layer) {
        this.controls = controls;
        this.layer = layer;
        ReaderState state = controls.state();
        topics = segments(state);
        panels = new ToolbarPanels(controls, layer::close, () -> copyKeys);
        getStyleClass().add("reader-toolbar");
        Button previous = button("previous", "reader.previous", () -> state.steps().step(-1));
        previous.setGraphic(Icons.previous());
        Button next = button("next", "reader.next", () -> state.steps().step(1));
        next.setGraphic(Icons.next());
        Button swap = iconButton("swap", Icons.swap(), controls.opening()::swap);
        export = button("export", "reader.export", this::showExport);
        var nothing = state.readingProperty().map(Reading::isBlank);
        export.disableProperty().bind(state.readingProperty().map(now -> !now.isCompared()));
        swap.disableProperty().bind(nothing);
        previous.disableProperty().bind(nothing);
        next.disableProperty().bind(nothing);
        ArrangementSwitch arrangement = new ArrangementSwitch(state, isRoomy);
        Region gap = new Region();
        gap.getStyleClass().add("toolbar-gap");
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        getChildren().addAll(opening(), shelf, swap, gap, topics);
        state.readingProperty().subscribe(_ -> offerNotes());
        state.topicProperty().subscribe(_ -> offerNotes());
        Button type = button("type", "reader.type", this::showType);
        getChildren().addAll(previous, next, rest, find, arrangement, type, export, menu);
        controls.shelf().reports().subscribe(this::countShelf);
        countShelf();
        menu.setAccessibleText(Messages.text("reader.menu"));
        new Hint(menu, Messages.text("key.hint", Messages.text("reader.menu"), "F10"));
        room =
                new ToolbarRoom(
                        this,
                        controls.settings().zoom(),
                        new ToolbarRoom.Parts(
                                previous, next, arrangement, swap, type, export, shelf, topics));
    }

    /// As long as there are no more reports than pages, there is nothing to choose.
    private void countShelf() {
        int count = controls.shelf().reports().size();
        shelf.setText(String.valueOf(count));
        show(shelf, count > Side.values().length);
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private Node opening() {
        Button open = button("open", "reader.open", controls.openings()::choose);
        Button recent = iconButton("recent", Icons.more(), this::showOpening);
        recent.setMaxHeight(Double.MAX_VALUE);
        HBox both = new HBox(open, recent);
        both.getStyleClass().add("joined");
        return both;
    }

    void showType() {
        Node type = lookup("#type");
        layer.toggle(panels.type(), type.isVisible() ? type : menu);
    }

    void showOpening() {
        layer.toggle(panels.opening(), lookup("#open"));
    }

    void showShelf() {
        layer.toggle(panels.shelf(), shelf.isVisible() ? shelf : lookup("#open"));
    }

    void showExport() {
        if (!export.isDisabled()) {
            layer.toggle(panels.export(), export.isVisible() ? export : menu);
        }
    }

    private static Segments<Topic> segments(ReaderState state) {
        return new Segments<>(
                "topic",
                state.topicProperty(),
                List.of(Topic.values()),
                topic -> Messages.text(topic.key()));
    }

    /// Notes are offered as soon as there is one.
    private void offerNotes() {
        ReaderState state = controls.state();
        topics.offerLast(
                !state.items(Topic.NOTES).isEmpty() || state.topicProperty().get() == Topic.NOTES);
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Button iconButton(String id, Node icon, Runnable action) {
        Button button = new Button("", icon);
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Gives every button the name and the keys that its action has in the menus.
    void explain(Shortcuts shortcuts) {
        ACTIONS.forEach(
                (id, action) -> {
                    Button button = (Button) lookup("#" + id);
                    Shortcut shortcut = shortcuts.of(action);
                    new Hint(button, KeyNames.hint(shortcut));
                    button.setAccessibleText(Messages.text(shortcut.key()));
                });
        copyKeys = KeyNames.of(shortcuts.of("reader.key.copy-pair").keys().getFirst());
    }

    /// How large it is set, 1 as designed.
    ReadOnlyDoubleProperty size() {
        return room.size();
    }

    void onMenu(Runnable pressed) {
        menu.setOnAction(_ -> pressed.run());
    }
}
