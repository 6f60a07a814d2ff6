package org.crossread.ui;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;

/// An action that has keys.
///
/// @param key of its name in the list of shortcuts
/// @param keys any of them does it
/// @param inText whether they work while the reader types in a field
record Shortcut(String key, List<KeyCombination> keys, boolean inText, Runnable action) {

    Shortcut {
        keys = List.copyOf(keys);
    }

    /// @param keys as `KeyCombination.valueOf` reads them, parted by blanks
    static Shortcut of(String key, String keys, Runnable action) {
        return new Shortcut(key, parsed(keys), true, action);
    }

    /// Keys that mean something else in a text field.
    static Shortcut plain(String key, String keys, Runnable action) {
        return new Shortcut(key, parsed(keys), false, action);
    }

    private static List<KeyCombination> parsed(String keys) {
        return List.of(keys.split(" ")).stream().map(KeyCombination::valueOf).toList();
    }

    boolean matches(KeyEvent event, boolean typing) {
        return (inText || !typing) && keys.stream().anyMatch(key -> key.match(event));
    }
}
