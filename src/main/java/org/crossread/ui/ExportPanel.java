package org.crossread.ui;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.crossread.export.Format;
import org.crossread.l10n.Messages;
import org.crossread.ui.control.Choice;

/// Below Export…: every format with what it is good for, and the chosen pair as a citation.
final class ExportPanel extends VBox {

    private final Runnable done;

    /// @param done what to do when the reader has chosen
    /// @param copyKeys which keys copy the chosen pair
    ExportPanel(ReaderState state, Exports exports, Runnable done, String copyKeys) {
        this.done = done;
        setId("export-panel");
        getStyleClass().addAll("panel", "choices");
        getChildren().add(Choice.heading("reader.export.as"));
        for (Format format : Format.values()) {
            if (format == Format.COMPARISON) {
                // Saving writes it, with what the program had found before it was changed by hand.
                continue;
            }
            add(
                    "export-" + format.ending().replace('.', '-'),
                    Messages.text(key(format)),
                    "." + format.ending(),
                    () -> exports.export(format));
        }
        getChildren().add(Choice.heading("reader.export.chosen"));
        CheckBox only = new CheckBox(Messages.text("reader.export.only"));
        only.setId("export-only");
        only.selectedProperty().bindBidirectional(exports.onlyChosenProperty());
        only.disableProperty()
                .bind(state.visitProperty().map(visit -> visit.selection().isNothing()));
        getChildren().add(only);
        Choice copy =
                add(
                        "export-copy",
                        Messages.text("reader.export.copy"),
                        copyKeys,
                        exports::copyPair);
        copy.disableProperty()
                .bind(state.visitProperty().map(visit -> visit.selection().isNothing()));
    }

    private Choice add(String id, String words, String aside, Runnable action) {
        Choice choice =
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
            case PDF -> "reader.export.pdf";
            case PNG -> "reader.export.png";
            case DOCX -> "reader.export.docx";
            case JSON -> "reader.export.json";
            case TEXT -> "reader.export.txt";
            case MARKDOWN -> "reader.export.md";
            case PASSAGES -> "reader.export.pairs";
            case CSV -> "reader.export.csv";
            case COMPARISON -> "reader.export.crossread";
        };
    }
}
