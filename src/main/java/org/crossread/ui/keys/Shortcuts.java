package org.crossread.ui.keys;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    /// What the reader presses here for keys that are written for Windows and Linux; empty where
    /// they do nothing.
    public Optional<KeyCombination> here(String written) {
        return Shortcut.written(written)
                .flatMap(
                        keys ->
                                all.stream()
                                        .filter(shortcut -> shortcut.others().contains(keys))
                                        .findFirst()
                                        .map(
                                                shortcut ->
                                                        shortcut.keys().contains(keys)
                                                                ? keys
                                                                : shortcut.keys().getFirst()));
    }

    /// @param before hears of each action before it is done
    public void install(Scene scene, Consumer<Shortcut> before) {
        OpenMenus menus = new OpenMenus(scene);
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
                    all.stream()
                            .filter(_ -> !menus.have(event))
                            .filter(
                                    shortcut ->
                                            shortcut.matches(event, typing)
                                                    && shortcut.can().getValue())
                            .findFirst()
                            .ifPresent(
                                    shortcut -> {
                                        event.consume();
                                        before.accept(shortcut);
                                        shortcut.action().run();
                                    });
                });
    }
}
