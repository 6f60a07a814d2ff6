package org.crossread.ui;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.crossread.export.Format;
import org.crossread.l10n.Messages;

/// Below Export…: every format with what it is good for, and the chosen pair as a citation.
final class ExportPanel extends VBox {

    private final Runnable done;

    /// @param done what to do when the reader has chosen
    ExportPanel(ReaderState state, Exports exports, Runnable done) {
        this.done = done;
        setId("export-panel");
        getStyleClass().addAll("panel", "choices");
        getChildren().add(Choice.heading("reader.export.as"));
        for (Format format : Format.values()) {
            add(
                    "export-" + format.ending(),
                    Messages.text(key(format)),
                    "." + format.ending(),
                    () -> exports.export(format));
        }
        getChildren().add(Choice.heading("reader.export.chosen"));
        Button copy =
                add(
                        "export-copy",
                        Messages.text("reader.export.copy"),
                        Messages.text("reader.export.copy-key"),
                        exports::copyPair);
        copy.disableProperty()
                .bind(state.visitProperty().map(visit -> visit.selection().isNothing()));
    }

    private Button add(String id, String words, String aside, Runnable action) {
        Button choice =
                new Choice(
                        words,
                        aside,
                        () -> {
                            done.run();
                            action.run();
                        });
        choice.setId(id);
        getChildren().add(choice);
        return choice;
    }

    /// The key of a format's name.
    static String key(Format format) {
        return switch (format) {
            case HTML -> "reader.export.html";
            case JSON -> "reader.export.json";
            case TEXT -> "reader.export.txt";
            case MARKDOWN -> "reader.export.md";
            case CSV -> "reader.export.csv";
        };
    }
}
