package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.prefs.BackingStoreException;
import java.util.stream.Stream;

/// Drags from another window with a real mouse.
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class DroppingTest {

    private DeskStage window;
    private Stage desktop;
    private List<Path> dragged = List.of();
    private String text = "";
    private String link = "";

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
        stage.setX(0);
        stage.setY(0);
        Label file = new Label("file");
        file.setId("file");
        file.setOnDragDetected(
                event -> {
                    Dragboard board = file.startDragAndDrop(TransferMode.COPY);
                    ClipboardContent content = new ClipboardContent();
                    if (!link.isEmpty()) {
                        content.putUrl(link);
                    } else if (text.isEmpty()) {
                        content.putFiles(dragged.stream().map(Path::toFile).toList());
                    } else {
                        content.putString(text);
                    }
                    board.setContent(content);
                    event.consume();
                });
        desktop = new Stage();
        desktop.setScene(new Scene(new StackPane(file), 120, 80));
        desktop.setX(1020);
        desktop.setY(20);
        desktop.show();
    }

    @AfterEach
    void close() throws BackingStoreException {
        ask(
                () -> {
                    desktop.hide();
                    return true;
                });
        window.close();
    }

    private void drag(FxRobot robot, Path... files) {
        dragged = Stream.of(files).map(Path::toAbsolutePath).toList();
        robot.drag("#file");
    }

    private Node page(Side side) {
        return window.page(side);
    }

    private List<Boolean> outlined() {
        return ask(
                () ->
                        window.stage().getScene().getRoot().lookupAll(".drop-outline").stream()
                                .sorted(Comparator.comparing(Node::getLayoutX))
                                .map(Node::isVisible)
                                .toList());
    }

    @Test
    void oneFileIsOutlinedOnAndGoesToThePageUnderThePointer(FxRobot robot) throws TimeoutException {
        drag(robot, DeskStage.RIGHT);
        robot.moveTo(page(Side.RIGHT));
        waitFor(() -> outlined().equals(List.of(false, true)));
        robot.drop();
        waitFor(() -> window.desk().state().reading().right().isShown());
        assertFalse(window.desk().state().reading().left().isShown());
        assertFalse(outlined().contains(true));
    }

    @Test
    void whereThePointerWasToldOnceMoreAfterTheDropNothingIsOutlined(FxRobot robot)
            throws TimeoutException {
        List<DragEvent> told = new CopyOnWriteArrayList<>();
        window.stage().getScene().addEventFilter(DragEvent.DRAG_OVER, told::add);
        drag(robot, DeskStage.RIGHT);
        robot.moveTo(page(Side.RIGHT));
        waitFor(() -> outlined().equals(List.of(false, true)));
        robot.drop();
        waitFor(() -> window.desk().state().reading().right().isShown());
        ask(
                () -> {
                    Event.fireEvent(page(Side.RIGHT), told.getLast());
                    return true;
                });
        assertFalse(outlined().contains(true));
    }

    @Test
    void twoFilesAnywhereBecomeLeftAndRight(FxRobot robot) throws TimeoutException {
        drag(robot, DeskStage.LEFT, DeskStage.RIGHT);
        robot.moveTo(page(Side.RIGHT));
        waitFor(() -> outlined().equals(List.of(true, true)));
        robot.drop();
        waitFor(() -> window.desk().state().reading().findings().comparison().isFinal());
        assertTrue(
                window.desk()
                        .state()
                        .reading()
                        .left()
                        .report()
                        .origin()
                        .title()
                        .startsWith("Night ferry"));
    }

    @Test
    void aLinkDraggedFromABrowserIsAsked(FxRobot robot) throws TimeoutException {
        link = "http://127.0.0.1:9/nobody-is-here.html";
        drag(robot);
        robot.moveTo(page(Side.RIGHT));
        waitFor(() -> outlined().equals(List.of(false, true)));
        robot.drop();
        waitFor(() -> window.desk().state().reading().right() instanceof PageState.Failed);
        assertFalse(window.desk().state().reading().left().isShown());
    }

    @Test
    void textDraggedFromABrowserIsAReport(FxRobot robot) throws TimeoutException {
        text = "The ferry left late. “We waited,” the captain said.";
        drag(robot);
        robot.dropTo(page(Side.LEFT));
        waitFor(() -> window.desk().state().reading().left().isShown());
    }
}
