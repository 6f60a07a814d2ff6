package org.crossread.ui;

import javafx.beans.value.ObservableValue;

import org.crossread.model.Side;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Opening, keeping and leaving: the menu *File*.
final class FileKeys {

    private final Controls controls;
    private final ReaderState state;
    private final ReaderWindow window;
    private final WindowActions act;
    private final ObservableValue<Boolean> isShown;
    private final ObservableValue<Boolean> isCompared;

    FileKeys(Controls controls, ReaderWindow window, WindowActions act) {
        this.controls = controls;
        this.state = controls.state();
        this.window = window;
        this.act = act;
        isShown = controls.state().readingProperty().map(now -> !now.isBlank());
        isCompared = controls.state().readingProperty().map(Reading::isCompared);
    }

    MenuSection menu() {
        return new MenuSection(
                "reader.menu.file",
                List.of(windows(), files(), samples(), taking(), checking(), keeping(), closing()));
    }

    private List<Shortcut> windows() {
        return List.of(
                Shortcut.of("reader.key.empty", "Shortcut+N", controls.opening()::empty),
                Shortcut.of("reader.key.window", "Shortcut+Shift+N", controls.newWindow()));
    }

    private List<Shortcut> files() {
        Openings openings = controls.openings();
        return List.of(
                Shortcut.of("reader.key.open", "Shortcut+O", openings::choose),
                Shortcut.of("reader.open.left", "", () -> openings.choose(Side.LEFT)),
                Shortcut.of("reader.open.right", "", () -> openings.choose(Side.RIGHT)),
                Shortcut.of("reader.key.recent", "Shortcut+R", window.toolbar()::showOpening)
                        .onMac("Shortcut+Shift+O"));
    }

    private List<Shortcut> samples() {
        return Stream.of(SamplePair.values())
                .map(pair -> Shortcut.of(pair.key(), "", () -> controls.openings().sample(pair)))
                .toList();
    }

    private List<Shortcut> taking() {
        Openings openings = controls.openings();
        return List.of(
                Shortcut.of("reader.key.paste", "Shortcut+Shift+V", act::paste),
                Shortcut.of("reader.paste.left", "", () -> openings.paste(Side.LEFT)),
                Shortcut.of("reader.paste.right", "", () -> openings.paste(Side.RIGHT)));
    }

    private List<Shortcut> checking() {
        Transcripts transcripts = controls.transcripts();
        return List.of(
                Shortcut.of("reader.key.transcript", "Shortcut+Shift+T", transcripts::choose)
                        .when(isShown),
                Shortcut.of("reader.key.no-transcript", "", transcripts::drop)
                        .when(state.transcript().property().map(Optional::isPresent)));
    }

    private List<Shortcut> keeping() {
        SavedWork saved = controls.saved();
        return List.of(
                Shortcut.of("reader.key.save", "Shortcut+S", saved::save).when(isCompared),
                Shortcut.of("reader.key.save-as", "Shortcut+Shift+S", saved::saveAs)
                        .when(isCompared),
                Shortcut.of("reader.key.reload", "F5", controls.opening()::reload)
                        .onMac("Shortcut+R")
                        .when(isShown),
                Shortcut.of("reader.key.print", "Shortcut+P", controls.print()::preview)
                        .when(isCompared),
                Shortcut.of("reader.key.swap", "Alt+BACK_SLASH", controls.opening()::swap)
                        .onMac("Shortcut+Alt+BACK_SLASH")
                        .when(isShown),
                Shortcut.of("reader.key.export", "Shortcut+Shift+E", window.toolbar()::showExport)
                        .when(isCompared));
    }

    private List<Shortcut> closing() {
        return List.of(
                Shortcut.of("reader.key.close", "Shortcut+W", act::close),
                Shortcut.of("reader.key.quit", "Shortcut+Q", act::quit));
    }
}
