package org.crossread.ui.keys;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// All keys of the window. They are looked at before any control sees them.
public final class Shortcuts {

    private final List<Shortcut> all;

    public Shortcuts(List<Shortcut> all) {
        this.all = List.copyOf(all);
    }

    public List<Shortcut> all() {
        return all;
    }

    /// The action of this name.
    public Shortcut of(String key) {
        return all.stream()
                .filter(shortcut -> shortcut.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no action " + key));
    }

    public void install(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
                    all.stream()
                            .filter(
                                    shortcut ->
                                            shortcut.matches(event, typing)
                                                    && shortcut.can().getValue())
                            .findFirst()
                            .ifPresent(
                                    shortcut -> {
                                        event.consume();
                                        shortcut.action().run();
                                    });
                });
    }
}
