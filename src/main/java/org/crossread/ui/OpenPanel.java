package org.crossread.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.Choice;
import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Icons;

/// Below Open…: one side alone, the sample pairs, the pairs read last.
final class OpenPanel extends VBox {

    private final RecentPairs recent;
    private final Openings openings;
    private final Runnable done;
    private final VBox rows = new VBox();
    private final Label heading = Choice.heading("reader.recent");
    private final Button clear = new Button(Messages.text("reader.recent.clear"));

    /// @param done what to do when the reader has chosen
    OpenPanel(RecentPairs recent, Openings openings, Runnable done) {
        this.recent = recent;
        this.openings = openings;
        this.done = done;
        setId("open-panel");
        getStyleClass().addAll("panel", "choices", "open-panel");
        add("reader.open.left", () -> openings.choose(Side.LEFT));
        add("reader.open.right", () -> openings.choose(Side.RIGHT));
        add("reader.paste.left", () -> openings.paste(Side.LEFT));
        add("reader.paste.right", () -> openings.paste(Side.RIGHT));
        getChildren().add(Choice.heading("reader.samples"));
        for (SamplePair sample : SamplePair.values()) {
            add(sample.key(), () -> openings.sample(sample));
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.managedProperty().bind(scroll.visibleProperty());
        scroll.visibleProperty().bind(heading.visibleProperty());
        getChildren().addAll(heading, scroll, foot());
        recent.pairs().subscribe(this::show);
        show();
    }

    private HBox foot() {
        CheckBox record = new CheckBox(Messages.text("reader.recent.record"));
        record.setId("recent-record");
        record.selectedProperty().bindBidirectional(recent.recordedProperty());
        clear.setId("recent-clear");
        clear.setOnAction(_ -> recent.clear());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(record, gap, clear);
        foot.getStyleClass().add("panel-foot");
        return foot;
    }

    private void add(String key, Runnable action) {
        Button choice = new Choice(Messages.text(key), "", chosen(action));
        choice.setId(key.replace('.', '-'));
        getChildren().add(choice);
    }

    private Runnable chosen(Runnable action) {
        return () -> {
            done.run();
            action.run();
        };
    }

    /// Looks anew which pairs there are and which files are gone.
    void fill() {
        recent.refresh();
        show();
    }

    private void show() {
        heading.setVisible(!recent.pairs().isEmpty());
        clear.setDisable(recent.pairs().isEmpty());
        rows.getChildren().setAll(recent.pairs().stream().map(this::row).toList());
    }

    private Node row(RecentPair pair) {
        boolean isThere = pair.isThere();
        Button open = new Choice("", "", chosen(() -> openings.pair(pair.left(), pair.right())));
        open.setGraphic(description(pair, isThere));
        open.setDisable(!isThere);
        open.getStyleClass().add("recent-pair");
        open.setAccessibleText(
                Messages.text(
                        "reader.recent.spoken", pair.leftTitle(), pair.rightTitle(), pair.day()));
        HBox.setHgrow(open, Priority.ALWAYS);
        ToggleButton pin = new ToggleButton("", Icons.pin());
        pin.getStyleClass().addAll("icon-button", "bare", "pin");
        pin.setSelected(pair.pinned());
        pin.setAccessibleText(Messages.text("reader.recent.pin", pair.leftTitle()));
        new Hint(pin, Messages.text("reader.recent.pin-hint"));
        pin.setOnAction(_ -> recent.change(pair.pinned(!pair.pinned())));
        Button remove = new Button("", Icons.close());
        remove.getStyleClass().addAll("icon-button", "bare");
        remove.setAccessibleText(Messages.text("reader.recent.remove", pair.leftTitle()));
        new Hint(remove, Messages.text("reader.recent.remove-hint"));
        remove.setOnAction(_ -> recent.remove(pair));
        HBox row = new HBox(open, pin, remove);
        row.getStyleClass().add("recent-row");
        return row;
    }

    private static Node description(RecentPair pair, boolean isThere) {
        Label about =
                new Label(
                        isThere
                                ? pair.day()
                                : Messages.text("reader.recent.missing", pair.missing()));
        about.getStyleClass().add("recent-about");
        return new VBox(title(pair.leftTitle()), title(pair.rightTitle()), about);
    }

    private static Label title(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("recent-title");
        return label;
    }
}
