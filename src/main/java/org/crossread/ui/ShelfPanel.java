package org.crossread.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.Choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The shelf, open below its button: it stays open while the reader chooses left and right.
final class ShelfPanel extends VBox {

    private final Shelf shelf;
    private final Transcripts transcripts;
    private final Openings openings;
    private final VBox lines = new VBox();
    private final Button add = new Button(Messages.text("reader.shelf.add"));
    private final Map<Source, ShelfRow> rows = new LinkedHashMap<>();

    ShelfPanel(ReaderState state, Shelf shelf, Transcripts transcripts, Openings openings) {
        this.shelf = shelf;
        this.transcripts = transcripts;
        this.openings = openings;
        setId("shelf-panel");
        getStyleClass().addAll("panel", "choices", "open-panel", "shelf-panel");
        lines.getStyleClass().add("shelf-rows");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        add.setId("shelf-add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> openings.shelve());
        Label hint = new Label(Messages.text("reader.shelf.hint"));
        hint.getStyleClass().add("panel-hint");
        hint.setWrapText(true);
        HBox foot = new HBox(add, hint);
        foot.getStyleClass().add("panel-foot");
        getChildren().addAll(Choice.heading("reader.shelf"), scroll, foot);
        shelf.reports().subscribe(this::show);
        state.readingProperty().subscribe(_ -> show());
        state.transcript().property().subscribe(_ -> show());
    }

    /// A second press takes the transcript away.
    private void check(Shelved report) {
        if (transcripts.isTaken(report.source())) {
            transcripts.drop();
        } else {
            transcripts.take(report.source());
        }
        show();
    }

    /// Rows stay as long as their reports do: the focus is on one of their buttons.
    private void show() {
        List<Shelved> reports = List.copyOf(shelf.reports());
        List<Source> sources = reports.stream().map(report -> report.source().plain()).toList();
        rows.keySet().retainAll(sources);
        lines.getChildren().retainAll(rows.values());
        for (Shelved report : reports) {
            row(report)
                    .show(
                            report,
                            shelf.isOn(Side.LEFT, report),
                            shelf.isOn(Side.RIGHT, report),
                            transcripts.isTaken(report.source()));
        }
    }

    private ShelfRow row(Shelved report) {
        return rows.computeIfAbsent(
                report.source().plain(),
                _ -> {
                    ShelfRow row = new ShelfRow(report, openings::take, this::check, this::remove);
                    lines.getChildren().add(row);
                    return row;
                });
    }

    /// The focus goes to the next row first, lest it leaves the panel and closes it.
    private void remove(Shelved report) {
        var all = lines.getChildren();
        int place = all.indexOf(row(report));
        int next = place + 1 < all.size() ? place + 1 : place - 1;
        if (next >= 0 && all.get(next) instanceof ShelfRow row) {
            row.focus();
        } else {
            add.requestFocus();
        }
        shelf.remove(report);
    }
}
