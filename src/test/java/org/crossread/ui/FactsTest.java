package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.crossread.model.Origin;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// Where a report comes from is shown and put right.
class FactsTest extends WindowTest {

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
        stage.setWidth(1280);
    }

    private Origin origin(Side side) {
        return ask(() -> window.desk().state().reading().findings().comparison().report(side))
                .origin();
    }

    private String head(Side side) {
        return ((Label) window.node(".page-head." + side.of("left", "right") + " .page-origin"))
                .getText();
    }

    private boolean isOpen() {
        return ask(() -> window.stage().getScene().lookup("#facts-panel") != null);
    }

    private void fill(FxRobot robot, String field, String words) {
        robot.clickOn(field);
        press(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write(words);
        assertEquals(words, ((TextInputControl) window.node(field)).getText());
    }

    private void open(FxRobot robot, Side side) throws TimeoutException {
        robot.interact(() -> window.page(side).requestFocus());
        press(robot, KeyCode.CONTROL, KeyCode.E);
        waitFor(this::isOpen);
    }

    @Test
    void whatIsEnteredStandsAboveThePageAndCanBeTakenBack(FxRobot robot) throws TimeoutException {
        window.openPair();
        Origin before = origin(Side.RIGHT);
        open(robot, Side.RIGHT);
        fill(robot, "#facts-outlet", "Coast News");
        fill(robot, "#facts-author", "Ann Reed");
        fill(robot, "#facts-date", "2024-05-17");
        press(robot, KeyCode.ENTER);
        waitFor(() -> !isOpen());
        assertEquals(
                before.withFacts(before.title(), "Coast News", "Ann Reed", "2024-05-17"),
                origin(Side.RIGHT));
        assertTrue(head(Side.RIGHT).startsWith("Coast News \u00b7 Ann Reed"), head(Side.RIGHT));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> !head(Side.RIGHT).contains("Coast News"));
        assertEquals(before, origin(Side.RIGHT));
    }

    @Test
    void howMuchBothShareStandsAboveThePageWhoeverWroteTheReport(FxRobot robot)
            throws TimeoutException {
        window.openPair();
        open(robot, Side.LEFT);
        fill(robot, "#facts-outlet", "The Northern Courier");
        fill(robot, "#facts-author", "Anna Wells, Thomas Ruiz and Maria Berg");
        press(robot, KeyCode.ENTER);
        waitFor(() -> head(Side.LEFT).startsWith("The Northern Courier"));
        waitFor(() -> head(Side.LEFT).contains(" in both"));
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) throws TimeoutException {
        window.openPair();
        Origin before = origin(Side.LEFT);
        open(robot, Side.LEFT);
        fill(robot, "#facts-title", "Another title");
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> !isOpen());
        assertEquals(before, origin(Side.LEFT));
        assertFalse(ask(() -> window.desk().saved().unsavedProperty().get()));
    }

    @Test
    void whatIsNoDateIsSaidSoAndNothingIsKept(FxRobot robot) throws TimeoutException {
        window.openPair();
        Origin before = origin(Side.LEFT);
        open(robot, Side.LEFT);
        fill(robot, "#facts-date", "2024-02-31");
        press(robot, KeyCode.ENTER);
        assertTrue(isOpen());
        assertTrue(((Label) window.node("#facts-problem")).getText().startsWith("This is no date"));
        assertTrue(ask(() -> window.node("#facts-date").isFocused()));
        robot.clickOn("#facts-reset");
        robot.clickOn("#facts-save");
        waitFor(() -> !isOpen());
        assertEquals(before, origin(Side.LEFT));
    }

    @Test
    void theMenuOfAHeadAsksAboutItsOwnPage(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.rightClickOn(window.node(".page-head.right .page-title"));
        robot.clickOn("#place-reader-key-facts");
        waitFor(this::isOpen);
        fill(robot, "#facts-title", "The ferry stays");
        robot.clickOn("#facts-save");
        waitFor(() -> origin(Side.RIGHT).title().equals("The ferry stays"));
        assertEquals(
                "The ferry stays", ((Label) window.node(".page-head.right .page-title")).getText());
    }

    @Test
    void whatWasPutRightStaysWithItsReportAndInTheFile(FxRobot robot) throws TimeoutException {
        window.openPair();
        open(robot, Side.LEFT);
        fill(robot, "#facts-outlet", "Coast News");
        press(robot, KeyCode.ENTER);
        waitFor(() -> origin(Side.LEFT).outlet().equals("Coast News"));
        robot.clickOn("#swap");
        waitFor(() -> origin(Side.RIGHT).outlet().equals("Coast News"));
        press(robot, KeyCode.F5);
        waitFor(
                () ->
                        window.desk().state().reading().findings().comparison().isFinal()
                                && origin(Side.RIGHT).outlet().equals("Coast News"));
        Path file = folder.resolve("kept.crossread");
        window.answerToWrite(file);
        press(robot, KeyCode.CONTROL, KeyCode.S);
        waitFor(() -> Files.exists(file) && !window.desk().saved().unsavedProperty().get());
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> !origin(Side.RIGHT).outlet().equals("Coast News"));
        robot.interact(() -> window.desk().openings().file(Side.LEFT, file));
        waitFor(() -> origin(Side.RIGHT).outlet().equals("Coast News"));
        assertEquals("", origin(Side.LEFT).outlet());
        assertEquals(
                "", ask(() -> window.desk().state().reading().found().right().origin().outlet()));
    }

    @Test
    void aDateIsUnderstoodAsTheReaderWritesIt() {
        assertEquals(Optional.of("2022-03-01"), EnteredDate.of(" 2022-03-01 ", ""));
        assertEquals(Optional.of("2022-03-01"), EnteredDate.of("1 March 2022", ""));
        assertEquals(Optional.of(""), EnteredDate.of(" ", "2022-03-01"));
        assertEquals(Optional.of("spring 2022"), EnteredDate.of("spring 2022", "spring 2022"));
        assertEquals(Optional.empty(), EnteredDate.of("spring 2022", ""));
        assertEquals(Optional.empty(), EnteredDate.of("31 February 2024", ""));
    }

    @Test
    void aDateIsWrittenAsInExportsWhateverCountryTheSystemIsSetTo(FxRobot robot)
            throws TimeoutException {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        try {
            window.openPair();
            open(robot, Side.RIGHT);
            fill(robot, "#facts-date", "May 17, 2024");
            press(robot, KeyCode.ENTER);
            waitFor(() -> head(Side.RIGHT).contains("2024"));
            assertTrue(head(Side.RIGHT).contains("17 May 2024"), head(Side.RIGHT));
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
    }
}
