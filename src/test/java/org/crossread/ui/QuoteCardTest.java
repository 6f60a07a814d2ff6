package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.crossread.model.CheckMark;
import org.crossread.model.Side;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.page.Touched;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/// The card of a quotation.
@Tag("desktop")
class QuoteCardTest extends WindowTest {

    private static final String FUEL = "We have looked at every way";

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
        stage.setWidth(1280);
    }

    private boolean isThere(String query) {
        return window.stage().getScene().lookup(query) != null;
    }

    private Item fuel() {
        return ask(
                () ->
                        state().items().stream()
                                .filter(item -> item.text().contains(FUEL))
                                .findFirst()
                                .orElseThrow());
    }

    private void openFuel(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(() -> window.node("#findings").requestFocus());
        while (!ask(() -> state().selection().equals(fuel().selection()))) {
            press(robot, KeyCode.F4);
        }
        press(robot, KeyCode.ENTER);
        waitFor(() -> isThere("#card"));
    }

    private String text(String query) {
        return ask(() -> ((Labeled) window.node(query)).getText());
    }

    @Test
    void enterOpensBothWordingsWithSpeakersAndRelation(FxRobot robot) throws TimeoutException {
        openFuel(robot);
        for (String side : new String[] {"#card-left", "#card-right"}) {
            Node words = window.node(side + " .excerpt");
            assertTrue(words.getAccessibleText().contains(FUEL), words.getAccessibleText());
            assertTrue(text(side + " .card-said").contains("Ingrid Falk"), side);
        }
        assertEquals("Same words", text("#card-relation"));
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> !isThere("#card"));
        assertTrue(ask(() -> window.node("#findings").isFocused()), "the list has the focus again");
    }

    @Test
    void theWholeOfBothWordingsIsSeen(FxRobot robot) throws TimeoutException {
        openFuel(robot);
        waitFor(
                () -> {
                    Node view = window.node(".card-scroll");
                    Node words = window.node(".card-body");
                    return words.getLayoutBounds().getHeight() > 60
                            && words.getLayoutBounds().getHeight()
                                    <= view.getLayoutBounds().getHeight();
                });
    }

    @Test
    void theCardKeepsOffAListThatIsDraggedWiderAndFollowsTheSizeOfTheText(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> window.stage().setWidth(1800));
        openFuel(robot);
        double small = size("#card .page-text");
        robot.interact(() -> window.desk().study().settings().listWidthProperty().set(500));
        waitFor(this::isBesideTheList);
        robot.interact(() -> window.desk().study().settings().zoom().set(1.5));
        waitFor(() -> size("#card .page-text") > small);
        waitFor(this::isBesideTheList);
    }

    @Test
    void whatStandsAroundTheWordsGrowsHalfAsMuchAndAllOfItHasRoom(FxRobot robot)
            throws TimeoutException {
        openFuel(robot);
        List<String> parts =
                List.of(
                        "#card-relation",
                        "#card-left .card-said",
                        "#card-correct > .label",
                        "#card-copy");
        List<Double> designed = parts.stream().map(this::labelSize).toList();
        for (double zoom : new double[] {1.4, 2, 3}) {
            robot.interact(() -> window.desk().study().settings().zoom().set(zoom));
            double more = Math.min(1 + (zoom - 1) / 2, 1.5);
            for (int i = 0; i < parts.size(); i++) {
                double wanted = designed.get(i) * more;
                String part = parts.get(i);
                waitFor(() -> Math.abs(labelSize(part) - wanted) < 0.3);
            }
            for (String button : List.of("#card-close", "#card-checked", "#card-copy")) {
                waitFor(() -> isInside(button, "#card"));
            }
            assertTrue(
                    ask(() -> right("#card-correct") <= left("#card-copy")), "beside each other");
        }
    }

    private double labelSize(String query) {
        return ask(() -> ((Labeled) window.node(query)).getFont().getSize());
    }

    private boolean isInside(String part, String whole) {
        return ask(() -> inScene(whole).contains(inScene(part)));
    }

    private Bounds inScene(String query) {
        Node node = window.node(query);
        return node.localToScene(node.getLayoutBounds());
    }

    private double left(String query) {
        return inScene(query).getMinX();
    }

    private double right(String query) {
        return inScene(query).getMaxX();
    }

    private boolean isBesideTheList() {
        return ask(
                () -> {
                    Node list = window.node("#findings");
                    Node card = window.node("#card");
                    double right = list.localToScene(list.getLayoutBounds()).getMaxX();
                    return right >= 200
                            && card.localToScene(card.getLayoutBounds()).getMinX() >= right;
                });
    }

    /// Of the type that some words are set in, in pixels.
    private double size(String query) {
        return ask(() -> ((Text) window.node(query)).getFont().getSize());
    }

    @Test
    void oneKeyCopiesThePairWithItsSources(FxRobot robot) throws TimeoutException {
        openFuel(robot);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        waitFor(
                () ->
                        Optional.ofNullable(Clipboard.getSystemClipboard().getString())
                                .filter(text -> text.contains(FUEL) && text.contains("left.txt"))
                                .isPresent());
    }

    @Test
    void theCardTicksAndFollowsTheReaderToTheNextQuotation(FxRobot robot) throws TimeoutException {
        openFuel(robot);
        robot.clickOn("#card-doubtful");
        waitFor(() -> fuel().check() == CheckMark.DOUBTFUL);
        String before = text("#card .badge");
        press(robot, KeyCode.F4);
        waitFor(() -> !text("#card .badge").equals(before));
    }

    @Test
    void aNoteIsKeptOnThePairAndShownOnItsCard(FxRobot robot) throws TimeoutException {
        openFuel(robot);
        press(robot, KeyCode.CONTROL, KeyCode.M);
        waitFor(() -> isThere("#note-words"));
        robot.write("Ask the company.");
        robot.clickOn("#hand-save");
        waitFor(() -> isThere("#card-note"));
        assertEquals("Ask the company.", text("#card-note"));
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        waitFor(() -> !isThere("#card-note"));
    }

    @Test
    void aSpeakerNamedOnTheCardStandsInTheList(FxRobot robot) throws TimeoutException {
        openFuel(robot);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        waitFor(() -> isThere("#speaker-name"));
        robot.write("Greta Holm");
        press(robot, KeyCode.ENTER);
        waitFor(() -> fuel().speaker().equals("Greta Holm"));
        assertTrue(fuel().weak().contains("by hand"), fuel().weak());
        assertTrue(text("#card-left .card-said").contains("Greta Holm"));
        assertEquals("Name a speaker", ask(() -> state().hand().undoNameProperty().get()));
        assertTrue(
                ask(
                        () ->
                                window.page(Side.LEFT).content().notes().all().stream()
                                        .anyMatch(note -> note.spoken().contains("Greta Holm"))));
    }

    @Test
    void theWordsOnTheCardHaveTheColourOfTheTheme(FxRobot robot) throws TimeoutException {
        window.openPair();
        robot.interact(
                () ->
                        window.desk()
                                .study()
                                .settings()
                                .themeProperty()
                                .set(ReaderSettings.Theme.DARK));
        robot.interact(() -> state().pick(Side.LEFT, window.span(Side.LEFT, FUEL).start()));
        press(robot, KeyCode.CONTROL, KeyCode.I);
        waitFor(() -> isThere(".card .page-text"));
        waitFor(
                () ->
                        window.stage().getScene().getRoot().lookupAll(".card .page-text").stream()
                                .map(node -> (Color) ((Text) node).getFill())
                                .allMatch(fill -> fill.getBrightness() > 0.7));
    }

    @ParameterizedTest
    @CsvSource({"1024, 700", "1280, 800", "1440, 900", "1920, 1080"})
    void neitherTheChosenQuotationNorItsPartnerIsCovered(int width, int height, FxRobot robot)
            throws TimeoutException {
        // Where there is no display, JavaFX draws no wider window.
        boolean holds = ask(() -> Screen.getPrimary().getBounds().contains(width - 1, height - 1));
        assumeTrue(width <= 1440 || holds, "a large display");
        window.goWithoutMotion();
        window.openPair();
        robot.interact(
                () -> {
                    window.stage().setX(0);
                    window.stage().setY(0);
                    window.stage().setWidth(width);
                    window.stage().setHeight(height);
                });
        List<Item> items = ask(() -> state().items(Topic.QUOTATIONS));
        assertTrue(items.size() > 3, "enough to choose from");
        for (Item item : items) {
            robot.interact(() -> state().choose(item.selection(), Touched.ELSEWHERE));
            if (!ask(() -> window.desk().window().card().isOpen())) {
                robot.interact(() -> window.desk().window().card().toggle());
            }
            waitFor(() -> window.desk().window().pages().going().chosenPlaces().isPresent());
            List<Bounds> covered = ask(this::covered);
            assertEquals(List.of(), covered, item.badge() + " " + item.text());
        }
    }

    private List<Bounds> covered() {
        window.stage().getScene().getRoot().layout();
        Node card = window.stage().getScene().lookup("#card");
        Bounds over = card.localToScene(card.getLayoutBounds());
        List<Bounds> chosen = window.desk().window().pages().going().chosenPlaces().orElseThrow();
        assertFalse(chosen.isEmpty(), "something is chosen");
        return chosen.stream().filter(over::intersects).toList();
    }
}
