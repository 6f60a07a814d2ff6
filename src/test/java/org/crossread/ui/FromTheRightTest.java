package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// A report that is read from the right, beside one that is not.
@Tag("desktop")
class FromTheRightTest extends WindowTest {

    static final String HEBREW =
            """
            המעבורת תפסיק לשוט

            החברה הודיעה ביום שישי כי מעבורת הלילה תפסיק לשוט באוקטובר. "אין לנו ברירה", אמר המנכ"ל \
            דוד כהן לעיתונאים בנמל חיפה אחרי הישיבה. 140 עובדים ייפגעו מההחלטה.

            "We have no choice," David Cohen said.

            האיגוד אמר כי יפנה לבית המשפט.

            %s
            """
                    .formatted("ש".repeat(500));
    static final String ENGLISH =
            """
            The ferry will stop sailing

            The company said on Friday that the night ferry will stop in October. "We have no \
            choice," chief executive David Cohen told reporters at the port. It hurts 140 people.
            """;

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
        stage.setWidth(1280);
    }

    private void open() throws IOException, TimeoutException {
        Path left = Files.writeString(folder.resolve("hebrew.txt"), HEBREW);
        Path right = Files.writeString(folder.resolve("english.txt"), ENGLISH);
        window.openPair(left, right);
        waitFor(() -> window.desk().state().reading().findings().comparison().isFinal());
    }

    private Bounds onScene(Node node) {
        return ask(() -> node.localToScene(node.getLayoutBounds()));
    }

    private Bounds selection(FxRobot robot, Side side, String words) {
        robot.interact(() -> window.page(side).select(window.span(side, words)));
        return ask(
                () ->
                        window.page(side).lookupAll(".selected-text").stream()
                                .filter(Node::isVisible)
                                .map(node -> node.localToScene(node.getLayoutBounds()))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void linesBeginAtTheRightOnThatPageAlone(FxRobot robot) throws Exception {
        open();
        double right = selection(robot, Side.LEFT, "המעבורת").getMaxX();
        assertEquals(right, selection(robot, Side.LEFT, "החברה").getMaxX(), 1);
        assertEquals(right, selection(robot, Side.LEFT, "האיגוד").getMaxX(), 1);
        assertTrue(selection(robot, Side.LEFT, "אמר כי").getMaxX() < right - 20);
        double left = selection(robot, Side.RIGHT, "The ferry").getMinX();
        assertEquals(left, selection(robot, Side.RIGHT, "The company").getMinX(), 1);
    }

    @Test
    void aNoteBeginsWhereItsScriptDoes(FxRobot robot) throws Exception {
        open();
        selection(robot, Side.LEFT, "המעבורת");
        press(robot, KeyCode.CONTROL, KeyCode.M);
        waitFor(() -> window.stage().getScene().lookup("#note-words") != null);
        TextArea note = (TextArea) window.node("#note-words");
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, note.getNodeOrientation());
        robot.interact(() -> note.setText("לבדוק את המספר"));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT, note.getNodeOrientation());
        robot.interact(() -> note.setText("Check the number"));
        assertEquals(NodeOrientation.LEFT_TO_RIGHT, note.getNodeOrientation());
    }

    @Test
    void aPressFallsOnTheWordThatStandsThere(FxRobot robot) throws Exception {
        open();
        for (String word : List.of("המעבורת", "החברה", "באוקטובר", "140", "חיפה", "המשפט")) {
            Bounds place = selection(robot, Side.LEFT, word);
            Node root = ask(() -> window.stage().getScene().getRoot());
            robot.clickOn(ask(() -> root.localToScreen(place.getCenterX(), place.getCenterY())));
            int caret = ask(() -> window.page(Side.LEFT).caret().position());
            Span span = window.span(Side.LEFT, word);
            assertTrue(span.start() < caret && caret < span.end(), word + " " + caret);
        }
    }

    @Test
    void theMenuOfAPlaceIsNotMirrored(FxRobot robot) throws Exception {
        open();
        Bounds place = selection(robot, Side.LEFT, "האיגוד");
        Node root = ask(() -> window.stage().getScene().getRoot());
        robot.clickOn(
                ask(() -> root.localToScreen(place.getCenterX(), place.getCenterY())),
                MouseButton.SECONDARY);
        waitFor(() -> menu().isPresent());
        assertEquals(
                NodeOrientation.LEFT_TO_RIGHT,
                ask(() -> menu().get().getScene().getEffectiveNodeOrientation()));
        robot.interact(() -> menu().get().hide());
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    @Test
    void theMarginStandsBesideTheBeginningOfLines(FxRobot robot) throws Exception {
        open();
        double right = selection(robot, Side.LEFT, "האיגוד").getMaxX();
        List<Bounds> badges =
                ask(() -> List.copyOf(window.page(Side.LEFT).lookupAll(".badge"))).stream()
                        .map(this::onScene)
                        .toList();
        assertTrue(!badges.isEmpty());
        badges.forEach(badge -> assertTrue(badge.getMinX() > right, badge.toString()));
    }

    @Test
    void theTitleStandsAboveTheBeginningOfLines(FxRobot robot) throws Exception {
        open();
        double right = selection(robot, Side.LEFT, "האיגוד").getMaxX();
        assertEquals(right, onScene(window.node(".page-head.left .page-title")).getMaxX(), 2);
        double left = selection(robot, Side.RIGHT, "The ferry").getMinX();
        assertEquals(left, onScene(window.node(".page-head.right .page-title")).getMinX(), 2);
    }

    @Test
    void aSpeakerWhoseNameIsReadFromTheRightStandsInTheListAtAnyWidth(FxRobot robot)
            throws Exception {
        open();
        robot.interact(
                () -> {
                    var state = window.desk().state();
                    var edits = window.desk().window().edits();
                    state.reading().findings().comparison().leftQuotations().stream()
                            .filter(one -> one.kind().isSpeech())
                            .forEach(
                                    one ->
                                            edits.name(
                                                    Side.LEFT,
                                                    one,
                                                    "ראש הממשלה דוד כהן בן גוריון מחיפה"));
                });
        for (double width = 200; width < 420; width += 20) {
            double wide = width;
            robot.interact(() -> window.desk().study().settings().listWidthProperty().set(wide));
        }
        assertTrue(
                ask(
                        () ->
                                window.desk().state().items(Topic.QUOTATIONS).stream()
                                        .anyMatch(item -> item.weak().contains("גוריון"))));
        assertTrue(ask(() -> !window.node("#findings").lookupAll(".finding-weak").isEmpty()));
    }

    private List<Node> rests() {
        return List.copyOf(window.stage().getScene().getRoot().lookupAll(".finding-rest"));
    }

    @Test
    void theListSaysFromTheLeftWhoIsQuoted(FxRobot robot) throws Exception {
        open();
        waitFor(() -> !rests().isEmpty());
        List<Node> rests = ask(this::rests);
        for (Node rest : rests) {
            double begins =
                    ask(
                            () ->
                                    ((TextFlow) rest)
                                            .getChildren().stream()
                                                    .filter(Text.class::isInstance)
                                                    .mapToDouble(
                                                            text ->
                                                                    text.getBoundsInParent()
                                                                            .getMinX())
                                                    .min()
                                                    .orElse(0));
            assertEquals(0, begins, 2);
        }
    }

    @Test
    void theRowsAreBrokenAtAnyWidthToo(FxRobot robot) throws Exception {
        open();
        robot.clickOn("#arrangement-rows");
        for (int width = 700; width < 1300; width += 90) {
            int wide = width;
            robot.interact(() -> window.stage().setWidth(wide));
            waitFor(() -> !window.node("#rows").lookupAll(".excerpt").isEmpty());
        }
        assertTrue(ask(() -> window.desk().state().notices().wordsProperty().get().isEmpty()));
    }

    @Test
    void theKeyToTheLeftGoesOnInTheText(FxRobot robot) throws Exception {
        open();
        robot.interact(() -> window.page(Side.LEFT).requestFocus());
        int before = ask(() -> window.page(Side.LEFT).caret().position());
        robot.push(KeyCode.LEFT);
        assertEquals(before + 1, ask(() -> window.page(Side.LEFT).caret().position()));
        double first = onScene(window.node(".page.left .caret")).getCenterX();
        robot.push(KeyCode.LEFT);
        assertTrue(onScene(window.node(".page.left .caret")).getCenterX() < first);
    }

    @Test
    void linesAreBrokenAtAnyWidth(FxRobot robot) throws Exception {
        open();
        for (int width = 900; width < 1300; width += 90) {
            int wide = width;
            robot.interact(() -> window.stage().setWidth(wide));
            assertTrue(ask(() -> window.page(Side.LEFT).inView().length()) > 0);
        }
    }
}
