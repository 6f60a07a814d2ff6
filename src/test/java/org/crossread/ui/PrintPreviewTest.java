package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.crossread.export.PaperReport;
import org.crossread.export.View;
import org.crossread.export.paper.Drawn;
import org.crossread.export.paper.Press;
import org.crossread.export.paper.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

@Tag("desktop")
class PrintPreviewTest extends WindowTest {

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    private static Optional<ListView<?>> pages() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .map(Scene::getRoot)
                .filter(PrintPreview.class::isInstance)
                .map(root -> (ListView<?>) root.lookup("#print-pages"))
                .<ListView<?>>map(list -> list)
                .findFirst();
    }

    @Test
    void thePreviewShowsThePagesOfThePdf(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.press(KeyCode.CONTROL, KeyCode.P);
        robot.release(KeyCode.CONTROL, KeyCode.P);
        waitFor(() -> pages().isPresent());
        var comparison = ask(() -> window.desk().state().reading().findings().comparison());
        List<Sheet> sheets = PaperReport.sheets(comparison, View.PLAIN, Press.Format.A4);
        assertEquals(sheets.size(), ask(() -> pages().orElseThrow().getItems().size()));
        robot.clickOn("#print-close");
        waitFor(() -> pages().isEmpty());
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }

    @Test
    void escapeClosesThePreviewWhateverHasTheFocus(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.press(KeyCode.CONTROL, KeyCode.P);
        robot.release(KeyCode.CONTROL, KeyCode.P);
        waitFor(() -> pages().isPresent());
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.ESCAPE)) {
            ask(
                    () -> {
                        ListView<?> list = pages().orElseThrow();
                        list.fireEvent(pressed(key));
                        return list;
                    });
        }
        waitFor(() -> pages().isEmpty());
    }

    @Test
    void aSheetIsDrawnInInkOnPaper() throws TimeoutException {
        window.openPair();
        var comparison = ask(() -> window.desk().state().reading().findings().comparison());
        Sheet sheet = PaperReport.sheets(comparison, View.PLAIN, Press.Format.A4).getFirst();
        var colours =
                ask(
                        () -> {
                            var image = new SheetPainter().group(sheet).snapshot(null, null);
                            List<Integer> found = new ArrayList<>();
                            for (int x = 0; x < 300; x++) {
                                found.add(image.getPixelReader().getArgb(x, 72) & 0xffffff);
                            }
                            return found;
                        });
        assertTrue(colours.contains(0xffffff), "paper");
        assertTrue(colours.stream().anyMatch(rgb -> (rgb & 255) < 100), "ink");
    }

    /// A picture would be printed in the pixels of the screen.
    @Test
    void aSheetGoesToThePrinterAsLettersWhereThePdfHasThem() throws TimeoutException {
        window.openPair();
        var comparison = ask(() -> window.desk().state().reading().findings().comparison());
        Sheet sheet = PaperReport.sheets(comparison, View.PLAIN, Press.Format.A4).getFirst();
        List<Drawn.Text> texts =
                sheet.drawn().stream()
                        .filter(Drawn.Text.class::isInstance)
                        .map(Drawn.Text.class::cast)
                        .toList();
        List<Text> letters =
                ask(
                        () ->
                                new SheetPainter()
                                        .group(sheet).getChildren().stream()
                                                .filter(Text.class::isInstance)
                                                .map(Text.class::cast)
                                                .toList());
        assertEquals(
                texts.stream().map(Drawn.Text::words).toList(),
                letters.stream().map(Text::getText).toList());
        for (int i = 0; i < letters.size(); i++) {
            Drawn.Text text = texts.get(i);
            var bounds = letters.get(i).getBoundsInParent();
            double right = text.x() + text.face().width(text.words()) * text.size();
            assertEquals(text.x(), bounds.getMinX(), 1, text.words());
            assertTrue(bounds.getMaxX() <= right + 1, text.words());
        }
    }

    @Test
    void enterPrintsWhileThePagesHaveTheFocus() {
        var printed = new AtomicInteger();
        Sheet sheet = new Sheet(1, 300, 400, List.of());
        ask(
                () -> {
                    var preview =
                            new PrintPreview(List.of(sheet), printed::incrementAndGet, () -> {});
                    var scene = new Scene(preview);
                    var stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    scene.lookup("#print-pages").requestFocus();
                    scene.lookup("#print-pages").fireEvent(pressed(KeyCode.ENTER));
                    stage.hide();
                    return stage;
                });
        assertEquals(1, printed.get());
    }
}
