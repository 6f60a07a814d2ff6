package org.crossread.ui.keys;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The shortcut key with a sign, wherever the keyboard has that sign.
final class SignCombination extends KeyCombination {

    private final String sign;

    SignCombination(String sign) {
        super(
                ModifierValue.ANY,
                ModifierValue.UP,
                ModifierValue.UP,
                ModifierValue.UP,
                ModifierValue.DOWN);
        this.sign = sign;
    }

    @Override
    public boolean match(KeyEvent event) {
        return event.isShortcutDown() && !event.isAltDown() && event.getText().equals(sign);
    }

    @Override
    public String getDisplayText() {
        return super.getDisplayText() + sign;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignCombination keys && keys.sign.equals(sign);
    }

    @Override
    public int hashCode() {
        return sign.hashCode();
    }
}
