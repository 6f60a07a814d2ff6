package org.crossread.ui.keys;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys that a menu shows, in the reader's language, and does not hear: the window has heard them
/// before.
public final class ShownKeys extends KeyCombination {

    private final String words;

    public ShownKeys(KeyCombination keys) {
        super(SHORTCUT_ANY, SHIFT_ANY, ALT_ANY);
        words = KeyNames.of(keys);
    }

    @Override
    public boolean match(KeyEvent event) {
        return false;
    }

    @Override
    public String getDisplayText() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownKeys keys && keys.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }
}
