package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.crossread.export.Program;
import org.crossread.kept.ReaderFolders;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The menu *Help*: the guide, and what the program is.
@Tag("desktop")
class HelpTest extends WindowTest {

    /// What is written like keys, and `crossread --sample` is not.
    private static final Pattern KEYS = Pattern.compile("`((?:(?:Ctrl|Shift|Alt)\\+|F\\d)[^`]*)`");

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
    }

    private static Optional<Parent> help() {
        return Window.getWindows().stream()
                .map(shown -> shown.getScene().getRoot())
                .filter(root -> "help".equals(root.getId()))
                .findFirst();
    }

    private String copied(FxRobot robot) throws TimeoutException {
        waitFor(() -> help().isPresent());
        robot.interact(() -> ((Button) help().orElseThrow().lookup("#help-copy")).fire());
        return ask(() -> Clipboard.getSystemClipboard().getString());
    }

    @Test
    void theGuideIsReadBesideTheWindow(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F1);
        String text = copied(robot);
        assertTrue(text.startsWith("Ten minutes with the sample pair"), text);
        assertTrue(text.contains("Ctrl+Shift+K undoes it"), text);
        robot.interact(() -> help().orElseThrow().getScene().getWindow().hide());
        assertTrue(help().isEmpty());
    }

    @Test
    void theGuideGrowsWithTheText(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F1);
        waitFor(() -> help().isPresent());
        double designed = size(".help-plain");
        double cap = size(".key-cap");
        press(robot, KeyCode.ESCAPE);
        waitFor(() -> help().isEmpty());
        robot.interact(() -> window.desk().study().settings().zoom().set(2));
        press(robot, KeyCode.F1);
        waitFor(() -> help().isPresent() && Math.abs(size(".help-plain") - designed * 1.5) < 0.5);
        assertEquals(cap * 1.5, size(".key-cap"), 0.5);
    }

    private static double size(String query) {
        Node found = ask(() -> help().orElseThrow().lookup(query));
        return ask(
                () ->
                        found instanceof Labeled label
                                ? label.getFont().getSize()
                                : ((Text) found).getFont().getSize());
    }

    @Test
    void theProgramSaysWhichItIsWhereItKeepsWhatAndWhatItIsMadeOf(FxRobot robot)
            throws TimeoutException {
        robot.interact(() -> window.desk().window().keys().of("reader.key.about").run());
        String text = copied(robot);
        assertTrue(text.contains(Program.version()), text);
        assertTrue(text.contains(ReaderFolders.settings().toString()), text);
        assertTrue(text.contains("OpenJFX (GPL-2.0 with Classpath Exception)"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guide.md", "guide.de.md"})
    void theGuideNamesNoKeyThatDoesNothing(String name) throws IOException {
        String guide = Files.readString(Path.of("src/docs", name));
        List<String> keys =
                KEYS.matcher(guide).results().map((MatchResult found) -> found.group(1)).toList();
        assertTrue(keys.size() > 10, keys.toString());
        assertEquals(
                List.of(),
                keys.stream()
                        .filter(key -> window.desk().window().keys().here(key).isEmpty())
                        .toList());
    }
}
