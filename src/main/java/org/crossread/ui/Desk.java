package org.crossread.ui;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.ReadingTask.Engine;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.prefs.Preferences;

/// One window with all its parts, put together.
final class Desk {

    private static final List<Integer> ICON_SIZES = List.of(16, 32, 64, 128, 256);

    private final Stage stage;
    private final ReaderState state = new ReaderState();
    private final Openings openings;
    private final ReaderWindow window;
    private final Timings timings;

    /// @param store where settings and recent pairs are kept
    Desk(
            Stage stage,
            Preferences store,
            Supplier<Engine> engine,
            Function<Stage, FileChoice> choices) {
        this.stage = stage;
        FileChoice files = choices.apply(stage);
        ReaderSettings settings = new ReaderSettings(store);
        RecentPairs recent = new RecentPairs(store);
        Opening opening = new Opening(state, engine);
        openings = new Openings(state, opening, files, recent);
        FindState find = new FindState(state);
        Exports exports = new Exports(state, files);
        Controls controls = new Controls(state, settings, opening, openings, find, recent, exports);
        window = new ReaderWindow(controls);
        timings = new Timings(window.scene());
        window.pages().setOnMoved(timings::moved);
        state.readingProperty().subscribe(this::time);
        stage.setTitle(Messages.text("reader.title"));
        stage.getIcons().setAll(ICON_SIZES.stream().map(Desk::icon).toList());
        stage.setScene(window.scene());
        stage.setOnHidden(_ -> opening.stop());
    }

    private static Image icon(int size) {
        String name = "/org/crossread/assets/icon/crossread-" + size + ".png";
        InputStream in = Objects.requireNonNull(Desk.class.getResourceAsStream(name), name);
        return new Image(in);
    }

    void show() {
        stage.show();
        timings.shown("window-shown");
    }

    /// A fault of the program: logged in full, told in one sentence; the texts stay readable.
    void failed(Throwable fault) {
        Problems.log(fault);
        state.say(Messages.text("reader.failed", Problems.code(fault)));
    }

    ReaderState state() {
        return state;
    }

    Openings openings() {
        return openings;
    }

    ReaderWindow window() {
        return window;
    }

    private void time(Reading reading) {
        if (reading.page(Side.LEFT).isShown() && reading.page(Side.RIGHT).isShown()) {
            timings.shown("text-shown");
            if (reading.isCompared()) {
                timings.shown("lexical-shown");
            }
            if (reading.findings().comparison().isFinal()) {
                timings.shown("final-shown");
                timings.atRest();
            }
        }
    }
}
