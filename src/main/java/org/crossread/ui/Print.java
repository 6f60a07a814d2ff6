package org.crossread.ui;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.crossread.export.PaperReport;
import org.crossread.export.View;
import org.crossread.export.paper.Press;
import org.crossread.export.paper.Sheet;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.ui.control.Background;

import java.util.List;
import java.util.Locale;

/// Shows what will be printed, then prints it.
final class Print {

    private static final double WIDTH = 740;
    private static final double HEIGHT = 860;

    /// How much less high than the window the preview is at least.
    private static final double MARGIN = 48;

    private final ReaderState state;
    private final Exports exports;
    private final Printing printing;
    private final Stage owner;

    Print(ReaderState state, Exports exports, Printing printing, Stage owner) {
        this.state = state;
        this.exports = exports;
        this.printing = printing;
        this.owner = owner;
    }

    /// Lays the sheets out in the background, then opens the preview.
    void preview() {
        if (!state.reading().isCompared()) {
            return;
        }
        Comparison comparison = state.reading().findings().comparison();
        View view = exports.view();
        Press.Format paper = printing.paper();
        Background.run(
                () -> PaperReport.sheets(comparison, view, paper),
                this::show,
                state.notices()::tell);
    }

    private void show(List<Sheet> sheets) {
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.setTitle(Messages.text("reader.print.title"));
        var preview = new PrintPreview(sheets, () -> print(sheets, stage), stage::hide);
        Scene scene = new Scene(preview, WIDTH, Math.min(HEIGHT, owner.getHeight() - MARGIN));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        stage.setScene(scene);
        stage.show();
    }

    private void print(List<Sheet> sheets, Stage stage) {
        Printing.Outcome outcome = printing.print(sheets, Messages.text("reader.title"), stage);
        stage.hide();
        String said = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        state.say(Messages.text("reader.print." + said));
    }
}
