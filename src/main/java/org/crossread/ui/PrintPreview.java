package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.crossread.export.paper.Sheet;
import org.crossread.l10n.Messages;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The sheets as they will be printed, one below the other.
final class PrintPreview extends BorderPane {

    private static final double SCALE = 1.1;

    private final SheetPainter painter = new SheetPainter();

    /// @param print prints the sheets
    /// @param close ends the preview
    PrintPreview(List<Sheet> sheets, Runnable print, Runnable close) {
        setId("print-preview");
        getStyleClass().add("print-preview");
        ListView<Sheet> pages = new ListView<>();
        pages.setId("print-pages");
        pages.getItems().setAll(sheets);
        pages.setCellFactory(_ -> new SheetCell());
        pages.setAccessibleText(Messages.text("reader.print.pages", sheets.size()));
        setCenter(pages);
        setTop(head(sheets.size(), print, close));
    }

    private static HBox head(int count, Runnable print, Runnable close) {
        Label pages = new Label(Messages.text("reader.print.pages", count));
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        Button printing = new Button(Messages.text("reader.print.print"));
        printing.setId("print-print");
        printing.setDefaultButton(true);
        printing.setOnAction(_ -> print.run());
        Button closing = new Button(Messages.text("reader.print.close"));
        closing.setId("print-close");
        closing.setCancelButton(true);
        closing.setOnAction(_ -> close.run());
        HBox head = new HBox(pages, rest, closing, printing);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("print-head");
        return head;
    }

    private final class SheetCell extends ListCell<Sheet> {
        @Override
        protected void updateItem(@Nullable Sheet sheet, boolean empty) {
            super.updateItem(sheet, empty);
            if (empty || sheet == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                setGraphic(new StackPane(painter.canvas(sheet, SCALE)));
                setAccessibleText(Messages.text("reader.print.page", sheet.number()));
            }
        }
    }
}
