package org.crossread.ui;

import org.crossread.model.Side;
import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Shortcut;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Opening, keeping and leaving: the menu *File*.
record FileKeys(KeyPlaces on) {

    MenuSection menu() {
        return new MenuSection(
                "reader.menu.file",
                List.of(windows(), files(), samples(), taking(), checking(), keeping(), closing()));
    }

    private List<Shortcut> windows() {
        return List.of(
                Shortcut.of("reader.key.empty", "Shortcut+N", on.controls().opening()::empty),
                Shortcut.of("reader.key.window", "Shortcut+Shift+N", on.controls().newWindow()));
    }

    private List<Shortcut> files() {
        Openings openings = on.controls().openings();
        return List.of(
                Shortcut.of("reader.key.open", "Shortcut+O", openings::choose),
                Shortcut.of("reader.open.left", "", () -> openings.choose(Side.LEFT)),
                Shortcut.of("reader.open.right", "", () -> openings.choose(Side.RIGHT)),
                Shortcut.of("reader.key.recent", "Shortcut+R", on.window().toolbar()::showOpening)
                        .onMac("Shortcut+Shift+O"));
    }

    private List<Shortcut> samples() {
        return Stream.of(SamplePair.values())
                .map(
                        pair ->
                                Shortcut.of(
                                        pair.action(),
                                        "",
                                        () -> on.controls().openings().sample(pair)))
                .toList();
    }

    private List<Shortcut> taking() {
        Openings openings = on.controls().openings();
        return List.of(
                Shortcut.of("reader.key.paste", "Shortcut+Shift+V", on.page()::paste),
                Shortcut.of("reader.paste.left", "", () -> openings.paste(Side.LEFT)),
                Shortcut.of("reader.paste.right", "", () -> openings.paste(Side.RIGHT)));
    }

    private List<Shortcut> checking() {
        Transcripts transcripts = on.controls().transcripts();
        return List.of(
                Shortcut.of("reader.key.transcript", "Shortcut+Shift+T", transcripts::choose)
                        .when(on.isShown()),
                Shortcut.of("reader.key.no-transcript", "", transcripts::drop)
                        .when(on.state().transcript().property().map(Optional::isPresent)));
    }

    private List<Shortcut> keeping() {
        SavedWork saved = on.controls().saved();
        return List.of(
                Shortcut.of("reader.key.save", "Shortcut+S", saved::save).when(on.isCompared()),
                Shortcut.of("reader.key.save-as", "Shortcut+Shift+S", saved::saveAs)
                        .when(on.isCompared()),
                Shortcut.of("reader.key.reload", "F5", on.controls().files()::reload)
                        .onMac("Shortcut+R")
                        .when(on.isShown()),
                Shortcut.of("reader.key.print", "Shortcut+P", on.controls().print()::preview)
                        .when(on.isCompared()),
                Shortcut.of("reader.key.swap", "Alt+BACK_SLASH", on.controls().opening()::swap)
                        .onMac("Shortcut+Alt+BACK_SLASH")
                        .when(on.isShown()),
                Shortcut.of(
                                "reader.key.export",
                                "Shortcut+Shift+E",
                                on.window().toolbar()::showExport)
                        .when(on.isCompared()));
    }

    private List<Shortcut> closing() {
        return List.of(
                Shortcut.of("reader.key.close", "Shortcut+W", on.act()::close),
                Shortcut.of("reader.key.quit", "Shortcut+Q", on.act()::quit));
    }
}
