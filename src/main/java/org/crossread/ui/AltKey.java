package org.crossread.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Tells whether Alt is pressed and let go alone: that opens the menus; with another key, the wheel
/// or the mouse it is another wish.
final class AltKey {

    private boolean held;
    private boolean alone;

    void pressed(KeyEvent event, boolean isMenuOpen) {
        boolean alt = event.getCode() == KeyCode.ALT;
        boolean others = event.isShortcutDown() || event.isShiftDown() || event.isMetaDown();
        // A key that is held down is told as pressed again and again.
        alone = alt && (held ? alone : !isMenuOpen) && !others;
        held |= alt;
    }

    /// @return whether it was Alt, alone
    boolean released(KeyEvent event) {
        boolean alt = event.getCode() == KeyCode.ALT;
        boolean was = alone && alt;
        alone = false;
        held &= !alt;
        return was;
    }

    /// Alt is held for something else.
    void use() {
        alone = false;
    }

    void forget() {
        alone = false;
        held = false;
    }
}
