package org.crossread.ui;

import javafx.scene.layout.Region;

import org.crossread.ui.control.Lazily;

import java.util.function.Supplier;

/// What the buttons of the toolbar open, each made when it is first asked for.
final class ToolbarPanels {

    private final Lazily<TypePanel> type;
    private final Lazily<OpenPanel> opening;
    private final Lazily<ExportPanel> export;
    private final Lazily<ShelfPanel> shelf;

    /// @param close closes the panel that is open
    /// @param copyKeys the keys that copy a citation, as they are written here
    ToolbarPanels(Controls controls, Runnable close, Supplier<String> copyKeys) {
        ReaderState state = controls.state();
        type = new Lazily<>(() -> new TypePanel(state, controls.settings()));
        opening = new Lazily<>(() -> new OpenPanel(controls.recent(), controls.openings(), close));
        export =
                new Lazily<>(
                        () -> new ExportPanel(state, controls.exports(), close, copyKeys.get()));
        shelf =
                new Lazily<>(
                        () ->
                                new ShelfPanel(
                                        state,
                                        controls.shelf(),
                                        controls.transcripts(),
                                        controls.openings()));
    }

    Region type() {
        return type.get();
    }

    /// With the pairs that were read last.
    Region opening() {
        opening.get().fill();
        return opening.get();
    }

    Region export() {
        return export.get();
    }

    Region shelf() {
        return shelf.get();
    }
}
