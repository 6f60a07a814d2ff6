package org.crossread.ui;

import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The least a window of JavaFX can do with two reports: two lists of wrapped paragraphs, nothing
/// compared. What Crossread's window is measured beside; `src/test/scripts/bare-window.sh` runs it.
/// Uses nothing of Crossread.
public final class BareWindow extends Application {

    public static void main(String... arguments) {
        Application.launch(BareWindow.class, arguments);
    }

    @Override
    public void start(Stage stage) throws IOException {
        List<String> files = getParameters().getRaw();
        HBox lists = new HBox(list(files.getFirst()), list(files.getLast()));
        stage.setScene(new Scene(lists, 1440, 900));
        stage.show();
        stage.getScene().addPostLayoutPulseListener(() -> Platform.runLater(BareWindow::tell));
        if ("train".equals(System.getProperty("crossread.bare"))) {
            PauseTransition wait = new PauseTransition(Duration.seconds(2));
            wait.setOnFinished(_ -> Platform.exit());
            wait.play();
        }
    }

    private static void tell() {
        String started = System.getProperty("crossread.told", "");
        if (started.isEmpty()) {
            System.setProperty("crossread.told", "yes");
            long began = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
            System.err.println("timing text-shown " + (System.currentTimeMillis() - began));
        }
    }

    private static ListView<String> list(String file) throws IOException {
        ListView<String> list = new ListView<>();
        HBox.setHgrow(list, Priority.ALWAYS);
        list.getItems().setAll(Files.readString(Path.of(file)).split("\\R\\R"));
        list.setCellFactory(_ -> new Paragraph());
        return list;
    }

    private static final class Paragraph extends ListCell<String> {
        Paragraph() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }
}
