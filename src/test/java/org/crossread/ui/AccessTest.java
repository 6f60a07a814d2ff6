package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.VisibleFocus;
import org.crossread.ui.finding.Topic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/// What readers need who use no mouse, or hear the window instead of seeing it.
@Tag("desktop")
class AccessTest extends WindowTest {

    /// The least height and width of a target, in pixels.
    private static final double TARGET = 24;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    private List<Node> controls() {
        return ask(
                () -> {
                    List<Node> found = new ArrayList<>();
                    collect(window.stage().getScene().getRoot(), found);
                    return found;
                });
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof ButtonBase || node instanceof TextField) {
            found.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static String spoken(Node node) {
        String own = Objects.requireNonNullElse(node.getAccessibleText(), "");
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        return own.isEmpty() ? text : own;
    }

    private void areNamedAndLargeEnough() {
        for (Node control : controls()) {
            assertTrue(!spoken(control).isBlank(), "says nothing: " + control);
            double height = control.getLayoutBounds().getHeight();
            double width = control.getLayoutBounds().getWidth();
            boolean isStub = control.getStyleClass().contains("stub");
            assertTrue(
                    isStub || height >= TARGET && width >= TARGET,
                    control + " is " + width + " by " + height);
        }
    }

    @Test
    void everyControlHasANameAndIsLargeEnoughToHit(FxRobot robot) throws TimeoutException {
        areNamedAndLargeEnough();
        window.openPair();
        areNamedAndLargeEnough();
        for (KeyCode key : List.of(KeyCode.R, KeyCode.COMMA)) {
            press(robot, KeyCode.CONTROL, key);
            waitFor(() -> window.node("#layer").isVisible());
            areNamedAndLargeEnough();
            press(robot, KeyCode.ESCAPE);
        }
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SLASH);
        waitFor(() -> window.node("#shortcuts").isVisible());
        areNamedAndLargeEnough();
    }

    /// What the Tab key can reach says what it is.
    private void sayWhatTheyAre() {
        List<String> silent =
                ask(
                        () -> {
                            List<Node> reached = new ArrayList<>();
                            reach(window.stage().getScene().getRoot(), reached);
                            return reached.stream()
                                    .filter(node -> name(node).isBlank())
                                    .map(Node::toString)
                                    .toList();
                        });
        assertEquals(List.of(), silent);
    }

    private static void reach(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> reach(child, found));
        }
    }

    private static String name(Node node) {
        String own = Objects.requireNonNullElse(node.getAccessibleText(), "");
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        Object told = label instanceof Labeled labeled ? labeled.getText() : own;
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return told.toString().isEmpty() && text != null ? text.toString() : told.toString();
    }

    @Test
    void whateverTheTabKeyReachesSaysWhatItIs(FxRobot robot) throws TimeoutException {
        sayWhatTheyAre();
        window.openPair();
        robot.interact(() -> window.desk().state().steps().step(1));
        press(robot, KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> window.stage().getScene().lookup("#card") != null);
        sayWhatTheyAre();
        for (KeyCode panel : List.of(KeyCode.COMMA, KeyCode.T, KeyCode.U, KeyCode.E, KeyCode.L)) {
            press(robot, KeyCode.CONTROL, panel);
            waitFor(() -> window.node("#layer").isVisible());
            sayWhatTheyAre();
            press(robot, KeyCode.ESCAPE);
        }
        robot.interact(() -> window.desk().state().arrangementProperty().set(Arrangement.ROWS));
        waitFor(() -> window.node("#rows").isVisible());
        sayWhatTheyAre();
        robot.interact(() -> window.node("#open").requestFocus());
        press(robot, KeyCode.F6);
        waitFor(() -> window.node("#rows").isFocused());
    }

    private static byte[] drawn(Scene scene) {
        WritableImage image = scene.snapshot(null);
        int width = (int) image.getWidth();
        byte[] pixels = new byte[width * (int) image.getHeight() * 4];
        image.getPixelReader()
                .getPixels(
                        0,
                        0,
                        width,
                        (int) image.getHeight(),
                        PixelFormat.getByteBgraInstance(),
                        pixels,
                        0,
                        width * 4);
        return pixels;
    }

    /// Those that look the same with the focus as without.
    private static List<String> focusedUnseen(Scene scene) {
        List<Node> reached = new ArrayList<>();
        reach(scene.getRoot(), reached);
        scene.getRoot().requestFocus();
        byte[] without = drawn(scene);
        List<String> unseen = new ArrayList<>();
        for (Node node : reached) {
            VisibleFocus.give(node);
            if (Arrays.equals(without, drawn(scene))) {
                unseen.add(node.toString());
            }
        }
        return unseen;
    }

    @Test
    void whateverTheTabKeyReachesShowsThatItHasTheFocus() throws TimeoutException {
        assertEquals(List.of(), ask(() -> focusedUnseen(window.stage().getScene())));
        window.openPair();
        assertEquals(List.of(), ask(() -> focusedUnseen(window.stage().getScene())));
    }

    private double right(String query) {
        Node node = window.node(query);
        return ask(() -> node.localToScene(node.getLayoutBounds()).getMaxX());
    }

    @Test
    void nothingIsCutOffInTheNarrowestWindow(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.stage().setWidth(970));
        window.openPair();
        robot.clickOn("#arrangement-other");
        waitFor(() -> window.node("#rows").isVisible());
        robot.clickOn("#arrangement-other");
        waitFor(() -> !window.node("#rows").isVisible());
        robot.interact(() -> window.stage().setWidth(800));
        waitFor(() -> window.stage().getScene().getWidth() <= 800);
        waitFor(() -> right("#menu") <= window.stage().getScene().getWidth());
        robot.clickOn("#arrangement-other");
        String noRoom = Messages.text("reader.notice.no-room");
        assertEquals(noRoom, ask(() -> window.desk().state().notices().wordsProperty().get()));
        robot.interact(
                () -> {
                    window.desk().openings().sample(SamplePair.values()[0]);
                    window.desk().state().topicProperty().set(Topic.NOTES);
                });
        waitFor(() -> window.node("#shelf").isVisible());
        waitFor(() -> window.node("#topic-notes").isVisible());
        waitFor(() -> right("#menu") <= window.stage().getScene().getWidth());
        waitFor(() -> window.desk().state().reading().isCompared());
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        waitFor(() -> window.node("#layer .panel").isVisible());
        assertTrue(right("#layer .panel") <= window.stage().getScene().getWidth(), "no button");
    }

    @Test
    void theLineBelowRunsIntoNoLegendHoweverLargeTheTextIs(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.stage().setWidth(1400));
        window.openPair();
        robot.interact(() -> window.desk().state().steps().step(1));
        waitFor(() -> legends().size() == 4);
        for (int width : List.of(1000, 800)) {
            robot.interact(
                    () -> {
                        window.stage().setWidth(width);
                        window.desk().study().settings().zoom().set(width == 800 ? 3 : 2);
                    });
            waitFor(() -> legends().size() < 4);
            waitFor(
                    () ->
                            legends().stream()
                                    .map(legend -> legend.localToScene(legend.getLayoutBounds()))
                                    .allMatch(legend -> legend.getMinX() > right("#status-text")));
            waitFor(() -> right("#status-text") <= window.stage().getScene().getWidth());
        }
    }

    private List<Node> legends() {
        return ask(
                () ->
                        window.node("#status").lookupAll(".legend").stream()
                                .filter(Node::isVisible)
                                .toList());
    }

    @Test
    void aPageSaysWhichReportItIs() throws TimeoutException {
        window.openPair();
        assertEquals(
                "left report: " + window.desk().state().reading().left().report().origin().title(),
                ask(
                        () ->
                                window.page(Side.LEFT)
                                        .queryAccessibleAttribute(AccessibleAttribute.TEXT)));
    }

    @Test
    void f6GoesRoundThePanesWithAFocusThatIsSeen(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.node("#open").requestFocus());
        press(robot, KeyCode.F6);
        waitFor(() -> window.page(Side.LEFT).isFocused());
        assertTrue(ask(() -> window.page(Side.LEFT).isFocusVisible()));
        press(robot, KeyCode.F6);
        waitFor(() -> window.page(Side.RIGHT).isFocused());
        press(robot, KeyCode.SHIFT, KeyCode.F6);
        waitFor(() -> window.page(Side.LEFT).isFocused());
    }

    @Test
    void tabReachesEveryPartInReadingOrder(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.node("#open").requestFocus());
        List<String> reached = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Node owner = ask(() -> window.stage().getScene().getFocusOwner());
            reached.add(owner.getId() == null ? owner.getStyleClass().getFirst() : owner.getId());
            press(robot, KeyCode.TAB);
        }
        assertTrue(reached.containsAll(List.of("swap", "next", "find", "type", "export", "page")));
        assertTrue(reached.indexOf("swap") < reached.indexOf("find"), reached.toString());
        assertTrue(reached.indexOf("export") < reached.indexOf("page"), reached.toString());
    }
}
