package org.crossread.ui.keys;

import javafx.scene.input.KeyCombination;

import org.crossread.l10n.Messages;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keys as they are written on the reader's keyboard.
public final class KeyNames {

    private static final String PLUS = "+";

    private static final Map<String, String> WORDS =
            Map.of(
                    "Ctrl", "key.ctrl",
                    "Shift", "key.shift",
                    "Up", "key.up",
                    "Down", "key.down",
                    "Left", "key.left",
                    "Right", "key.right",
                    "Home", "key.home",
                    "End", "key.end",
                    "Esc", "key.esc",
                    "Space", "key.space");

    private KeyNames() {}

    /// Like `Ctrl+Shift+E`.
    public static String of(KeyCombination keys) {
        String shown = keys.getDisplayText();
        boolean isPlus = shown.endsWith("++");
        String parts = isPlus ? shown.substring(0, shown.length() - 2) : shown;
        return Stream.of(parts.split("\\+"))
                        .map(part -> WORDS.containsKey(part) ? word(part) : part)
                        .collect(Collectors.joining(PLUS))
                + (isPlus ? "++" : "");
    }

    private static String word(String part) {
        return Messages.text(WORDS.get(part));
    }

    /// The action's name with its first keys, for a tooltip: “Find in both reports (Ctrl+F)”.
    public static String hint(Shortcut shortcut) {
        String name = Messages.text(shortcut.key());
        return shortcut.keys().isEmpty()
                ? name
                : Messages.text("key.hint", name, of(shortcut.keys().getFirst()));
    }
}
