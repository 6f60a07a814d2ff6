package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

import org.crossread.export.paper.Sheet;
import org.crossread.l10n.Messages;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The sheets as they will be printed, one below the other.
final class PrintPreview extends BorderPane {

    private static final double SCALE = 1.1;
    private static final List<KeyCombination> CLOSING =
            List.of(
                    new KeyCodeCombination(KeyCode.ESCAPE),
                    new KeyCodeCombination(KeyCode.W, KeyCombination.SHORTCUT_DOWN));
    private static final List<KeyCombination> PRINTING =
            List.of(
                    new KeyCodeCombination(KeyCode.ENTER),
                    new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN));

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
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, print, close));
    }

    /// A list with the focus would keep Esc and Enter to itself; of a button, Enter is its own.
    private static void pressed(KeyEvent event, Runnable print, Runnable close) {
        if (isOneOf(CLOSING, event)) {
            close.run();
            event.consume();
        } else if (isOneOf(PRINTING, event) && !(event.getTarget() instanceof Button)) {
            print.run();
            event.consume();
        }
    }

    private static boolean isOneOf(List<KeyCombination> keys, KeyEvent event) {
        return keys.stream().anyMatch(key -> key.match(event));
    }

    private static HBox head(int count, Runnable print, Runnable close) {
        Label pages = new Label(Messages.text("reader.print.pages", count));
        Region rest = new Region();
        HBox.setHgrow(rest, Priority.ALWAYS);
        Button printing = new Button(Messages.text("reader.print.print"));
        printing.setId("print-print");
        printing.getStyleClass().add("main-button");
        printing.setOnAction(_ -> print.run());
        Button closing = new Button(Messages.text("reader.print.close"));
        closing.setId("print-close");
        closing.setOnAction(_ -> close.run());
        HBox head = new HBox(pages, rest, closing, printing);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("print-head");
        return head;
    }

    private static StackPane framed(Group sheet) {
        sheet.getTransforms().add(new Scale(SCALE, SCALE));
        var paper = new StackPane(new Group(sheet));
        paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        paper.getStyleClass().add("print-sheet");
        return new StackPane(paper);
    }

    private final class SheetCell extends ListCell<Sheet> {
        @Override
        protected void updateItem(@Nullable Sheet sheet, boolean empty) {
            super.updateItem(sheet, empty);
            if (empty || sheet == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                setGraphic(framed(painter.group(sheet)));
                setAccessibleText(Messages.text("reader.print.page", sheet.number()));
            }
        }
    }
}
