package org.crossread.ui;

import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.crossread.compare.Comparer;
import org.crossread.l10n.Messages;
import org.crossread.read.ReportReader;
import org.crossread.ui.ReadingTask.Engine;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.prefs.Preferences;

/// The window as a program of its own: no argument opens it empty, `--sample` on the sample pair,
/// two paths on these reports.
public final class ReaderApplication extends Application {

    private static final String SIZE = "crossread.window";

    private final CompletableFuture<Engine> engine =
            CompletableFuture.supplyAsync(() -> new Engine(new ReportReader(), new Comparer()));

    /// Shows the window and returns when it is closed.
    public static void launch(String... arguments) {
        Application.launch(ReaderApplication.class, arguments);
    }

    @Override
    public void start(Stage stage) {
        Faces.load();
        ReaderState state = new ReaderState();
        ReaderSettings settings =
                new ReaderSettings(Preferences.userNodeForPackage(ReaderApplication.class));
        Opening opening = new Opening(state, engine::join);
        WindowCommands commands = new WindowCommands(state, opening);
        ReaderWindow window = new ReaderWindow(state, settings, opening, commands);
        stage.setTitle(Messages.text("reader.title"));
        for (int size : List.of(16, 32, 64, 128, 256)) {
            stage.getIcons().add(icon(size));
        }
        stage.setScene(window.scene());
        setSize(stage);
        stage.show();
        open(opening, getParameters().getRaw());
    }

    private static Image icon(int size) {
        String name = "/org/crossread/assets/icon/crossread-" + size + ".png";
        InputStream in =
                Objects.requireNonNull(ReaderApplication.class.getResourceAsStream(name), name);
        return new Image(in);
    }

    /// For pictures and tests a fixed size, `-Dcrossread.window=1440x900`.
    private static void setSize(Stage stage) {
        String[] size = System.getProperty(SIZE, "1280x800").split("x");
        stage.setWidth(Double.parseDouble(size[0]));
        stage.setHeight(Double.parseDouble(size[1]));
    }

    private static void open(Opening opening, List<String> arguments) {
        if (arguments.contains("--sample")) {
            opening.openPair(Source.Sample.LEFT, Source.Sample.RIGHT);
        } else if (arguments.size() == 2) {
            opening.openPair(file(arguments.getFirst()), file(arguments.getLast()));
        }
    }

    private static Source file(String path) {
        return new Source.File(Path.of(path));
    }
}
