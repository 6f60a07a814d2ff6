package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.ColorScheme;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.crossread.ui.finding.Selection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// Going through both reports: the map, linked pages, bands, and what the system wishes.
@Tag("desktop")
class MovingTest extends WindowTest {

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    private void openInALowWindow(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.stage().setHeight(420));
        waitFor(() -> window.stage().getScene().getHeight() < 430);
    }

    private Node leftMap() {
        return ask(() -> window.stage().getScene().getRoot().lookupAll(".map-column")).stream()
                .findFirst()
                .orElseThrow();
    }

    private double first(Side side) {
        return ask(() -> window.page(side).lineTop(0));
    }

    @Test
    void theMapIsASliderThatSaysWhereThePageStands(FxRobot robot) throws TimeoutException {
        openInALowWindow(robot);
        Node map = leftMap();
        assertEquals(AccessibleRole.SLIDER, ask(map::getAccessibleRole));
        assertEquals("Map: left report", ask(map::getAccessibleText));
        String before = value(map);
        assertTrue(before.matches("sentence 1 of \\d+"), before);
        robot.interact(map::requestFocus);
        press(robot, KeyCode.PAGE_DOWN);
        waitFor(() -> !value(map).equals(before));
        press(robot, KeyCode.HOME);
        waitFor(() -> value(map).equals(before));
        press(robot, KeyCode.END);
        waitFor(() -> first(Side.LEFT) < -100);
    }

    private static String value(Node map) {
        return String.valueOf(
                ask(() -> map.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING)));
    }

    @Test
    void aPressOnTheMapGoesThereAndTakesTheOtherPageAlong(FxRobot robot) throws TimeoutException {
        openInALowWindow(robot);
        double right = first(Side.RIGHT);
        double left = first(Side.LEFT);
        robot.clickOn(leftMap());
        waitFor(() -> first(Side.LEFT) < left - 20 && first(Side.RIGHT) < right - 20);
    }

    @Test
    void withAltHeldOnlyOnePageMoves(FxRobot robot) throws TimeoutException {
        openInALowWindow(robot);
        double right = first(Side.RIGHT);
        robot.interact(() -> window.page(Side.LEFT).requestFocus());
        robot.interact(() -> window.desk().window().pages().scroll(Side.LEFT, -120, true));
        waitFor(() -> first(Side.LEFT) <= -100);
        assertEquals(right, first(Side.RIGHT));
    }

    @Test
    void thePageThatIsScrolledGoesExactlyAsFarAsItIsAsked(FxRobot robot) throws TimeoutException {
        openInALowWindow(robot);
        for (int i = 0; i < 30; i++) {
            double before = first(Side.LEFT);
            double right = first(Side.RIGHT);
            robot.interact(() -> window.desk().window().pages().scroll(Side.LEFT, -9, false));
            assertEquals(before - 9, first(Side.LEFT));
            assertTrue(Math.abs(first(Side.RIGHT) - right) <= 15, "the other does not jump");
        }
    }

    @Test
    void thereAreNeverMoreThanSevenBands(FxRobot robot) throws TimeoutException {
        window.openPair();
        for (int i = 0; i < 4; i++) {
            press(robot, KeyCode.F4);
            Set<Node> bands = ask(() -> window.stage().getScene().getRoot().lookupAll(".band"));
            assertTrue(bands.size() <= 7, bands.size() + " bands");
        }
    }

    @Test
    void underReducedMotionThePartnerIsLevelAtOnce(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.stage().getScene().getPreferences().setReducedMotion(true));
        robot.interact(() -> window.desk().state().steps().step(1));
        Selection chosen = window.desk().state().selection();
        assertTrue(chosen.isOnBoth());
        assertEquals(
                ask(() -> window.page(Side.LEFT).lineTop(chosen.left().getFirst().start())),
                ask(() -> window.page(Side.RIGHT).lineTop(chosen.right().getFirst().start())));
    }

    @Test
    void theColoursFollowTheSystemLive(FxRobot robot) throws TimeoutException {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            robot.interact(() -> window.stage().getScene().getPreferences().setColorScheme(scheme));
            String sheet = "theme-" + scheme.name().toLowerCase(Locale.ROOT);
            waitFor(() -> window.stage().getScene().getStylesheets().getFirst().contains(sheet));
        }
    }

    @Test
    void theMenusAreOpenedAndUsedByKey(FxRobot robot) throws TimeoutException {
        window.openPair();
        press(robot, KeyCode.F10);
        waitFor(() -> window.node("#menu-bar").isVisible());
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);
        waitFor(() -> window.desk().state().reading().isBlank());
        waitFor(() -> !window.node("#menu-bar").isVisible());
        press(robot, KeyCode.ALT, KeyCode.V);
        waitFor(() -> window.node("#menu-bar").isVisible());
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> !window.node("#menu-bar").isVisible());
        robot.clickOn("#menu");
        waitFor(() -> window.node("#menu-bar").isVisible());
        press(robot, KeyCode.ESCAPE);
    }
}
