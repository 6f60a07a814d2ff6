package org.crossread.ui;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.crossread.compare.Comparer;
import org.crossread.kept.ReaderFolders;
import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.read.ReportReader;
import org.crossread.ui.ReadingTask.Engine;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.prefs.Preferences;

/// The window as a program of its own: no argument opens it empty, `--sample` on the sample pair,
/// one or two paths on these reports.
public final class ReaderApplication extends Application {

    /// Bytes of heap below which the window cannot even be drawn, and nothing would tell why; a
    /// little less than 64 MB, since Java does not count all of what it is given.
    private static final long LEAST_HEAP = 60L << 20;

    private static final HeldErrors ERRORS = new HeldErrors();

    /// Made while the window is, but not before it is known which language is spoken: the engine
    /// asks for texts, too.
    private static final class Made {
        static final CompletableFuture<Engine> ENGINE =
                CompletableFuture.supplyAsync(() -> new Engine(new ReportReader(), new Comparer()));

        private Made() {}

        static void begin() {
            // Loading the class begins it.
        }
    }

    /// Shows the window and returns when it is closed.
    ///
    /// @return the exit code: 1 when no window could be opened, which stderr then tells in one
    ///     sentence
    public static int show(String... arguments) {
        Languages.speak(Remembered.store());
        if (Runtime.getRuntime().maxMemory() < LEAST_HEAP) {
            System.err.println(Messages.text("start.memory"));
            return 1;
        }
        Made.begin();
        ERRORS.hold();
        try {
            Application.launch(ReaderApplication.class, arguments);
            return 0;
        } catch (RuntimeException | LinkageError failure) {
            String said = ERRORS.forget();
            System.err.println(StartFailure.sentence(failure, said));
            return 1;
        }
    }

    @Override
    public void start(Stage stage) {
        ControlStyles.use();
        Faces.load();
        Preferences store = Remembered.store();
        Desk desk =
                new Desk(
                        stage,
                        Study.of(
                                        store,
                                        Made.ENGINE::join,
                                        owner -> new SystemFileChoice(() -> owner, store))
                                .keepingIn(ReaderFolders.unsaved()));
        new WindowPlace(store).keep(stage);
        // Files are read while the window is made ready.
        open(desk.openings(), getParameters().getRaw());
        desk.show();
        ERRORS.release();
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, fault) -> desk.state().notices().tell(fault));
        Thread.setDefaultUncaughtExceptionHandler(
                (_, fault) -> Platform.runLater(() -> desk.state().notices().tell(fault)));
        if (getParameters().getRaw().isEmpty()) {
            desk.left().offer();
        }
    }

    private static void open(Openings openings, List<String> arguments) {
        if (arguments.contains("--sample")) {
            openings.sample(SamplePair.INTERVIEW);
        } else if (arguments.size() == 2) {
            openings.pair(Path.of(arguments.getFirst()), Path.of(arguments.getLast()));
        } else if (arguments.size() == 1) {
            openings.file(Side.LEFT, Path.of(arguments.getFirst()));
        }
    }
}
