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
            Map.ofEntries(
                    Map.entry("Ctrl", "key.ctrl"),
                    Map.entry("Shift", "key.shift"),
                    Map.entry("Up", "key.up"),
                    Map.entry("Down", "key.down"),
                    Map.entry("Left", "key.left"),
                    Map.entry("Right", "key.right"),
                    Map.entry("Home", "key.home"),
                    Map.entry("End", "key.end"),
                    Map.entry("Page Up", "key.page-up"),
                    Map.entry("Page Down", "key.page-down"),
                    Map.entry("Escape", "key.esc"),
                    Map.entry("Space", "key.space"));

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
