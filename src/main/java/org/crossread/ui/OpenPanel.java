package org.crossread.ui;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.Choice;

/// Below Open…: one side alone, the sample pairs, the pairs read last.
final class OpenPanel extends VBox {

    private final RecentPairs recent;
    private final Openings openings;
    private final Runnable done;
    private final RecentRows rows;
    private final Label heading = Choice.heading("reader.recent");
    private final CheckBox record = new CheckBox(Messages.text("reader.recent.record"));
    private final Button clear = new Button(Messages.text("reader.recent.clear"));

    /// @param done what to do when the reader has chosen
    OpenPanel(RecentPairs recent, Openings openings, Runnable done) {
        this.recent = recent;
        this.openings = openings;
        this.done = done;
        rows =
                new RecentRows(
                        recent,
                        pair -> chosen(() -> openings.again(pair.files())),
                        record::requestFocus);
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
        record.setId("recent-record");
        record.selectedProperty().bindBidirectional(recent.recordedProperty());
        clear.setId("recent-clear");
        clear.setOnAction(
                _ -> {
                    recent.clear();
                    record.requestFocus();
                });
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
        rows.show();
    }
}
