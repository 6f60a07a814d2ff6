package org.crossread.ui;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.crossread.export.Program;
import org.crossread.ui.keys.KeyNames;
import org.crossread.ui.keys.Shortcut;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Every action stands in a menu, with the keys that readers know from other comparers.
@Tag("desktop")
class MenuKeysTest extends WindowTest {

    private static final List<String> KEYS =
            List.of(
                    "Ctrl+N",
                    "Ctrl+O",
                    "Ctrl+W",
                    "Ctrl+Q",
                    "Ctrl+Shift+V",
                    "Ctrl+S",
                    "Ctrl+Shift+S",
                    "Ctrl+Shift+E",
                    "Ctrl+P",
                    "Alt+↓",
                    "Alt+↑",
                    "Alt+Home",
                    "Alt+End",
                    "F4",
                    "Shift+F4",
                    "Ctrl+J",
                    "Alt+←",
                    "Alt+→",
                    "F6",
                    "Shift+F6",
                    "Ctrl+F",
                    "F3",
                    "Shift+F3",
                    "Ctrl+L",
                    "Ctrl+=",
                    "Ctrl+-",
                    "Ctrl+0",
                    "Ctrl+1",
                    "Ctrl+2",
                    "Ctrl+3",
                    "F9",
                    "Ctrl+Shift+L",
                    "Alt+\\",
                    "Ctrl+K",
                    "Ctrl+Shift+K",
                    "Ctrl+M",
                    "F11",
                    "F5",
                    "Ctrl+,",
                    "F1",
                    "Esc");

    @Start
    void start(Stage stage) {
        open(stage, 1280);
    }

    private List<MenuItem> items(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.F10);
        waitFor(() -> window.node("#menu-bar").isVisible());
        MenuBar bar = (MenuBar) window.node("#menu-bar .menu-bar");
        return ask(
                () ->
                        bar.getMenus().stream()
                                .flatMap(menu -> menu.getItems().stream())
                                .filter(item -> !(item instanceof SeparatorMenuItem))
                                .toList());
    }

    @Test
    void theMenusHoldTheKeysThatReadersKnow(FxRobot robot) throws TimeoutException {
        Map<String, String> found = new TreeMap<>();
        for (MenuItem item : items(robot)) {
            if (item.getAccelerator() != null) {
                String keys = KeyNames.of(item.getAccelerator());
                assertEquals(null, found.put(keys, item.getText()), keys + " means two things");
            }
        }
        List<String> missing = KEYS.stream().filter(keys -> !found.containsKey(keys)).toList();
        assertEquals(List.of(), missing, found.toString());
        assertFalse(found.containsKey("F7"), "means two things elsewhere");
    }

    @Test
    void samplesAreCalledSoAndWhatAsksBeforeItActsEndsInAnEllipsis(FxRobot robot)
            throws TimeoutException {
        List<MenuItem> items = items(robot);
        for (SamplePair pair : SamplePair.values()) {
            assertTrue(name(items, pair.action()).startsWith("Sample: "));
        }
        for (String action : List.of("open", "export", "go", "forget", "transcript", "print")) {
            String name = name(items, "reader.key." + action);
            assertTrue(name.endsWith("\u2026"), name);
        }
    }

    private static String name(List<MenuItem> items, String action) {
        String id = "menu-" + action.replace('.', '-');
        return items.stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + id))
                .getText()
                .replace("_", "");
    }

    /// A display of 1024 × 700 is the smallest there is; below the menus' own names.
    @Test
    void noMenuIsTallerThanASmallDisplay(FxRobot robot) throws TimeoutException {
        items(robot);
        MenuBar bar = (MenuBar) window.node("#menu-bar .menu-bar");
        for (Menu menu : bar.getMenus()) {
            robot.interact(menu::show);
            waitFor(() -> shown().isPresent());
            double height = ask(() -> shown().orElseThrow().getHeight());
            assertTrue(height > 60 && height <= 700 - 46, menu.getText() + " is high: " + height);
            robot.interact(menu::hide);
        }
    }

    private static Optional<ContextMenu> shown() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(Window::isShowing)
                .findFirst();
    }

    @Test
    void theListOfKeysSaysWhichProgramAndVersionItIs(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.SLASH);
        waitFor(() -> window.node("#shortcuts").isVisible());
        Labeled version = (Labeled) window.node(".shortcuts-version");
        assertEquals("Crossread " + Program.version(), version.getText());
    }

    @Test
    void onMacosToEachKeyHasOneMeaningAndTheSystemsAreLeftAlone() {
        Map<KeyCombination, String> found = new HashMap<>();
        for (Shortcut shortcut : window.desk().window().keys().all()) {
            for (KeyCombination keys : shortcut.onMac()) {
                String other = found.put(keys, shortcut.key());
                assertEquals(null, other, keys + ": " + shortcut.key());
            }
        }
        List<KeyCombination> taken =
                Stream.of("Shortcut+M", "Shortcut+E", "Shortcut+H", "Shortcut+Alt+D")
                        .map(keys -> Shortcut.of("any", keys, () -> {}).onMac().getFirst())
                        .toList();
        assertEquals(List.of(), taken.stream().filter(found::containsKey).toList());
        assertEquals(
                "reader.key.reload",
                found.get(Shortcut.of("any", "Shortcut+R", () -> {}).onMac().getFirst()));
    }

    @Test
    void mapAndBandsAreHiddenAndComeBack(FxRobot robot) throws TimeoutException {
        window.openPair();
        for (String part : List.of("map", "bands")) {
            MenuItem item =
                    items(robot).stream()
                            .filter(one -> ("menu-reader-key-" + part).equals(one.getId()))
                            .findFirst()
                            .orElseThrow();
            robot.interact(item::fire);
            waitFor(() -> !window.node(part.equals("map") ? ".map" : ".bands").isVisible());
            robot.interact(item::fire);
            waitFor(() -> window.node(part.equals("map") ? ".map" : ".bands").isVisible());
            press(robot, KeyCode.ESCAPE);
        }
    }
}
