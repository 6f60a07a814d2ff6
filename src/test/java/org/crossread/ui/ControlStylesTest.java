package org.crossread.ui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.crossread.ui.DeskStage.ask;
import static org.crossread.ui.DeskStage.waitFor;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// The window reads a part of JavaFX's own style sheet, and looks as with all of it.
class ControlStylesTest extends WindowTest {

    private static final Path LEFT_OUT = Path.of("installer/left-out-controls.txt");

    private static final String OWN =
            Objects.requireNonNull(ControlStyles.class.getResource("controls.css"))
                    .toExternalForm();

    private static final int LOOKS = 5;

    @Start
    void start(Stage stage) {
        window = new DeskStage(stage);
        stage.setWidth(960);
    }

    @AfterEach
    void putBack(FxRobot robot) {
        robot.interact(ControlStyles::use);
    }

    @Test
    void noControlIsUsedWhoseStylesAreLeftOut() throws IOException {
        var program =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.crossread.ui");
        List<String> controls =
                Files.readAllLines(LEFT_OUT).stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList();
        assertTrue(controls.contains("javafx.scene.control.TableView"));
        for (String control : controls) {
            noClasses().should().dependOnClassesThat().areAssignableTo(control).check(program);
        }
    }

    @Test
    void theWindowReadsItsOwnSheet() {
        assertTrue(ask(Application::getUserAgentStylesheet).contains("/org/crossread/ui/controls"));
    }

    @Test
    void theWindowLooksAsWithAllStylesOfJavaFx(FxRobot robot) throws TimeoutException {
        window.openPair();
        assertSame(() -> robot.lookup(".root").query(), "pages");
        robot.interact(() -> state().arrangementProperty().set(Arrangement.ROWS));
        waitFor(() -> window.node("#rows").isVisible());
        assertSame(() -> robot.lookup(".root").query(), "rows");
    }

    @Test
    void everyControlLooksAsWithAllStylesOfJavaFx(FxRobot robot) {
        Scene plain = ask(() -> new Scene(controls(), 500, 900));
        assertSame(plain::getRoot, "controls");
        Alert asks =
                ask(
                        () -> {
                            Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "Really?");
                            alert.show();
                            return alert;
                        });
        assertSame(asks::getDialogPane, "dialog");
        assertTrue(ask(() -> asks.getDialogPane().lookup(".image-view") != null), "a picture");
        robot.interact(asks::close);
    }

    /// What the program makes its windows of.
    private static VBox controls() {
        MenuButton choices = new MenuButton("Choices", null, new CheckMenuItem("One"));
        ScrollPane scrolled = new ScrollPane(new Label("a\nb\nc\nd\ne\nf"));
        scrolled.setPrefViewportHeight(40);
        ListView<String> list = new ListView<>();
        list.getItems().setAll("a", "b", "c", "d", "e", "f", "g", "h");
        list.getSelectionModel().select(1);
        list.setPrefHeight(90);
        ComboBox<String> chosen = new ComboBox<>();
        chosen.getItems().setAll("a", "b");
        chosen.getSelectionModel().selectFirst();
        ComboBox<String> written = new ComboBox<>();
        written.setEditable(true);
        CheckBox ticked = new CheckBox("Ticked");
        ticked.setSelected(true);
        TextArea area = new TextArea("words");
        area.setPrefRowCount(2);
        Button off = new Button("Off");
        off.setDisable(true);
        return new VBox(
                4,
                new MenuBar(new Menu("File", null, new MenuItem("Open"))),
                new SegmentedButton(new ToggleButton("a"), new ToggleButton("b")),
                choices,
                new Button("On"),
                off,
                ticked,
                chosen,
                written,
                new TextField("words"),
                new CustomTextField(),
                area,
                new ProgressBar(0.4),
                new Separator(),
                scrolled,
                list);
    }

    /// The bar of a list may still change its length with each layout, since the list guesses how
    /// long it is: then the two are looked at once more.
    private static void assertSame(Supplier<? extends Node> shown, String name) {
        boolean same = false;
        for (int look = 0; look < LOOKS && !same; look++) {
            List<Integer> whole = pixels(shown, Application.STYLESHEET_MODENA);
            List<Integer> own = pixels(shown, OWN);
            assertTrue(own.stream().distinct().count() > 10, name);
            same = own.equals(whole);
        }
        assertTrue(same, name);
    }

    private static List<Integer> pixels(Supplier<? extends Node> shown, String styles) {
        ask(
                () -> {
                    Application.setUserAgentStylesheet(styles);
                    return "";
                });
        WaitForAsyncUtils.waitForFxEvents(20);
        return ask(() -> pixels(shown.get()));
    }

    private static List<Integer> pixels(Node node) {
        WritableImage image = node.snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] all = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), all, 0, width);
        return Arrays.stream(all).boxed().toList();
    }
}
