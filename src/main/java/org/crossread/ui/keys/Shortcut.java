package org.crossread.ui.keys;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An action of the window: it stands in a menu, and most have keys.
///
/// @param key of its name in menus and in the list of keys
/// @param others any of these keys does it on Windows and Linux; may be empty
/// @param onMac likewise on macOS
/// @param inText whether they work while the reader types in a field
/// @param can whether it can be done now
/// @param detail what stands behind the name in its menu, as it changes
/// @param is whether what it chooses is chosen now; `ACT` where it chooses nothing
public record Shortcut(
        String key,
        List<KeyCombination> others,
        List<KeyCombination> onMac,
        boolean inText,
        Runnable action,
        ObservableValue<Boolean> can,
        ObservableValue<String> detail,
        ObservableValue<Boolean> is) {

    /// Stands for the state of an action that chooses nothing.
    static final ObservableValue<Boolean> ACT = new ReadOnlyBooleanWrapper(false);

    private static final Set<String> MODIFIERS = Set.of("Ctrl", "Shift", "Alt");

    private static final boolean IS_MAC = System.getProperty("os.name", "").startsWith("Mac");

    public Shortcut {
        others = List.copyOf(others);
        onMac = List.copyOf(onMac);
    }

    /// Any of them does it; may be empty.
    public List<KeyCombination> keys() {
        return IS_MAC ? onMac : others;
    }

    /// @param keys like `Shortcut+Shift+E F8`: the last part of each is a `KeyCode`'s name, or a
    ///     sign wherever it stands, with the shortcut key; may be empty
    public static Shortcut of(String key, String keys, Runnable action) {
        return of(key, parsed(keys), true, action);
    }

    /// Keys that mean something else in a text field.
    public static Shortcut plain(String key, String keys, Runnable action) {
        return of(key, parsed(keys), false, action);
    }

    private static Shortcut of(
            String key, List<KeyCombination> keys, boolean inText, Runnable action) {
        return new Shortcut(key, keys, keys, inText, action, always(), noDetail(), ACT);
    }

    /// The same with other keys on macOS, where the system or its habits want them.
    public Shortcut onMac(String keys) {
        return new Shortcut(key, others, parsed(keys), inText, action, can, detail, is);
    }

    /// Made anew for each action: what listens to a value that lasts as long as the program would
    /// keep a closed window.
    private static ObservableValue<Boolean> always() {
        return new ReadOnlyBooleanWrapper(true);
    }

    private static ObservableValue<String> noDetail() {
        return new ReadOnlyStringWrapper("");
    }

    /// The same, only to be done while this holds.
    public Shortcut when(ObservableValue<Boolean> possible) {
        return new Shortcut(key, others, onMac, inText, action, possible, detail, is);
    }

    /// The same, ticked in its menu while this holds.
    public Shortcut ticked(ObservableValue<Boolean> chosen) {
        return new Shortcut(key, others, onMac, inText, action, can, detail, chosen);
    }

    /// The same with more to its name in the menu.
    public Shortcut named(ObservableValue<String> more) {
        return new Shortcut(key, others, onMac, inText, action, can, more, is);
    }

    public boolean isChoice() {
        return is != ACT;
    }

    /// Does it if it can be done.
    public void run() {
        if (can.getValue()) {
            action.run();
        }
    }

    private static List<KeyCombination> parsed(String keys) {
        return Stream.of(keys.split(" "))
                .filter(each -> !each.isEmpty())
                .map(Shortcut::combination)
                .toList();
    }

    private static KeyCombination combination(String keys) {
        String[] parts = keys.split("\\+");
        String last = parts[parts.length - 1];
        if (last.length() == 1 && !Character.isLetterOrDigit(last.charAt(0))) {
            return new SignCombination(last);
        }
        KeyCombination.Modifier[] modifiers =
                Stream.of(parts)
                        .limit(parts.length - 1)
                        .map(Shortcut::modifier)
                        .toArray(KeyCombination.Modifier[]::new);
        return new KeyCodeCombination(KeyCode.valueOf(last), modifiers);
    }

    /// Keys as a person writes them for Windows and Linux, like `Ctrl+Page Down`; empty where no
    /// key has such a name.
    static Optional<KeyCombination> written(String keys) {
        String[] parts = keys.split("\\+");
        String last = parts[parts.length - 1];
        Optional<String> named =
                last.equals("?")
                        ? Optional.of(last)
                        : Optional.ofNullable(KeyCode.getKeyCode(last)).map(KeyCode::name);
        return named.filter(_ -> MODIFIERS.containsAll(List.of(parts).subList(0, parts.length - 1)))
                .map(
                        name ->
                                keys.substring(0, keys.length() - last.length())
                                                .replace("Ctrl", "Shortcut")
                                        + name)
                .map(Shortcut::combination);
    }

    private static KeyCombination.Modifier modifier(String name) {
        return switch (name) {
            case "Shortcut" -> KeyCombination.SHORTCUT_DOWN;
            case "Shift" -> KeyCombination.SHIFT_DOWN;
            case "Ctrl" -> KeyCombination.CONTROL_DOWN;
            case "Alt" -> KeyCombination.ALT_DOWN;
            default -> throw new IllegalArgumentException("no modifier: " + name);
        };
    }

    boolean matches(KeyEvent event, boolean typing) {
        return (inText || !typing) && keys().stream().anyMatch(one -> one.match(event));
    }
}
