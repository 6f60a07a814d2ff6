package org.crossread.ui;

import javafx.stage.Stage;

import org.crossread.ui.ReadingTask.Engine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.prefs.Preferences;

/// What all windows of one reader share.
///
/// @param store where settings and recent pairs are kept
/// @param choices how a window asks for files
/// @param unsaved where work is kept that has no file yet; empty where it is not
record Study(
        Preferences store,
        ReaderSettings settings,
        RecentPairs recent,
        Supplier<Engine> engine,
        Function<Stage, FileChoice> choices,
        Optional<Path> unsaved) {

    static Study of(
            Preferences store, Supplier<Engine> engine, Function<Stage, FileChoice> choices) {
        return new Study(
                store,
                new ReaderSettings(store),
                new RecentPairs(store),
                engine,
                choices,
                Optional.empty());
    }

    Study keepingIn(Path folder) {
        return new Study(store, settings, recent, engine, choices, Optional.of(folder));
    }
}
