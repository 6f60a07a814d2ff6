package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// What stands in the gutter for bands whose other end is out of view.
class StubsTest extends WindowTest {

    private static final List<String> SAID =
            List.of(
                    "“The harbour will be closed before the winter storms begin,” Ada Holm said.",
                    "“Nobody has asked the pilots what they think of this,” Ben Krog said.",
                    "“We shall keep the smaller of the two lights burning,” Cleo Marsh said.");

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    @TempDir private Path folder;

    @Start
    void start(Stage stage) {
        open(stage, 1440);
    }

    private Path report(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Button> stubs() {
        return window.stage().getScene().getRoot().lookupAll(".stub").stream()
                .map(Button.class::cast)
                .filter(Node::isVisible)
                .toList();
    }

    /// Three quotations at the top of the left page whose counterparts stand far
    /// below on the right.
    private void openFarApart() throws TimeoutException, IOException {
        String filling = "The weather stayed dry on that day and little of it was written down. ";
        window.openPair(
                report("left.txt", String.join(" ", SAID) + "\n\n" + filling.repeat(90)),
                report(
                        "right.txt",
                        "An old man walked home. ".repeat(120)
                                + "\n\n"
                                + String.join("\n\n", SAID)));
        waitFor(() -> state().reading().findings().comparison().isFinal());
        waitFor(() -> state().reading().findings().bonds().size() == SAID.size());
    }

    @Test
    void stubsGrowHalfAsMuchAsTheTextAndStayInTheGutter(FxRobot robot)
            throws TimeoutException, IOException {
        robot.interact(() -> window.stage().setWidth(1900));
        openFarApart();
        waitFor(() -> stubs().size() == 1);
        double size = ask(() -> stubs().getFirst().getFont().getSize());
        double height = ask(() -> stubs().getFirst().getHeight());
        robot.interact(() -> window.desk().study().settings().zoom().set(1.4));
        waitFor(() -> stubs().size() == 1 && stubs().getFirst().getHeight() > height);
        assertEquals(1.2 * size, ask(() -> stubs().getFirst().getFont().getSize()), 0.3);
        assertEquals(1.2 * height, ask(() -> stubs().getFirst().getHeight()), 0.5);
        assertTrue(
                ask(
                        () ->
                                stubs().getFirst().getBoundsInParent().getMaxX()
                                        <= window.node(".bands").getLayoutBounds().getWidth()));
    }

    @Test
    void stubsThatPointTheSameWayFromOnePlaceAreOneAndNoneLiesOnAnotherOrOnABand(FxRobot robot)
            throws TimeoutException, IOException {
        openFarApart();
        robot.interact(() -> window.desk().window().pages().going().putAt(0, 0));
        waitFor(() -> stubs().size() == 1);
        String shown = ask(() -> stubs().getFirst().getText());
        assertTrue(shown.matches("↓ \\d+–\\d+( sentences)?"), shown);

        robot.interact(() -> stubs().getFirst().fire());
        waitFor(() -> chosen().isOnBoth());
        waitFor(() -> window.page(Side.RIGHT).inView().overlaps(chosen().right().getFirst()));

        for (double down = 0; down < 600; down += 40) {
            robot.interact(() -> window.desk().window().pages().scroll(Side.LEFT, -40, true));
            robot.interact(() -> window.stage().getScene().getRoot().layout());
            assertEquals(List.of(), ask(this::overlaps));
        }
    }

    /// Stubs that touch another or a band. That of the chosen band stands on others
    /// rather than nowhere.
    private List<String> overlaps() {
        List<Node> taken = new ArrayList<>(stubs());
        window.stage().getScene().getRoot().lookupAll(".band").stream()
                .filter(
                        band ->
                                band.isVisible()
                                        && !((javafx.scene.shape.Path) band)
                                                .getElements()
                                                .isEmpty())
                .forEach(taken::add);
        List<String> found = new ArrayList<>();
        for (Node stub : stubs()) {
            if (stub.getPseudoClassStates().contains(CHOSEN)) {
                continue;
            }
            Bounds place = stub.getBoundsInParent();
            taken.stream()
                    .filter(other -> other != stub && other.getBoundsInParent().intersects(place))
                    .forEach(other -> found.add(stub + " lies on " + other));
        }
        return found;
    }
}
