package org.crossread.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.stream.Stream;

/// An action that has keys.
///
/// @param key of its name in the list of shortcuts
/// @param keys any of them does it
/// @param inText whether they work while the reader types in a field
record Shortcut(String key, List<KeyCombination> keys, boolean inText, Runnable action) {

    Shortcut {
        keys = List.copyOf(keys);
    }

    /// @param keys like `Shortcut+Shift+E F8`: the last part of each is a `KeyCode`'s name
    static Shortcut of(String key, String keys, Runnable action) {
        return new Shortcut(key, parsed(keys), true, action);
    }

    /// Keys that mean something else in a text field.
    static Shortcut plain(String key, String keys, Runnable action) {
        return new Shortcut(key, parsed(keys), false, action);
    }

    private static List<KeyCombination> parsed(String keys) {
        return Stream.of(keys.split(" ")).map(Shortcut::combination).toList();
    }

    private static KeyCombination combination(String keys) {
        String[] parts = keys.split("\\+");
        KeyCombination.Modifier[] modifiers =
                Stream.of(parts)
                        .limit(parts.length - 1)
                        .map(Shortcut::modifier)
                        .toArray(KeyCombination.Modifier[]::new);
        return new KeyCodeCombination(KeyCode.valueOf(parts[parts.length - 1]), modifiers);
    }

    private static KeyCombination.Modifier modifier(String name) {
        return switch (name) {
            case "Shortcut" -> KeyCombination.SHORTCUT_DOWN;
            case "Shift" -> KeyCombination.SHIFT_DOWN;
            case "Alt" -> KeyCombination.ALT_DOWN;
            default -> throw new IllegalArgumentException("no modifier: " + name);
        };
    }

    boolean matches(KeyEvent event, boolean typing) {
        return (inText || !typing) && keys.stream().anyMatch(key -> key.match(event));
    }
}
