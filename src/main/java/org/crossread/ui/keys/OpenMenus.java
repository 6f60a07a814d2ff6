package org.crossread.ui.keys;

import javafx.event.Event;
import javafx.event.EventDispatcher;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Whether a menu or a list of choices stood open over a window when a key went down. Such a key is
/// the menu's: Esc closes the menu and nothing else, a letter does nothing behind it.
///
/// A menu that closes on a key is closed before the window's own filters hear of it, so that this
/// is looked at where the key comes in.
final class OpenMenus {

    private boolean wereOpen;

    OpenMenus(Scene scene) {
        scene.windowProperty().subscribe(window -> watch(window));
    }

    private void watch(Window window) {
        if (window != null) {
            EventDispatcher usual = window.getEventDispatcher();
            window.setEventDispatcher(
                    (event, tail) -> {
                        look(event, window);
                        return usual.dispatchEvent(event, tail);
                    });
        }
    }

    private void look(Event event, Window window) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            wereOpen = Window.getWindows().stream().anyMatch(one -> isMenu(one, window));
        }
    }

    private static boolean isMenu(Window one, Window window) {
        return one instanceof PopupWindow popup
                && !(popup instanceof Tooltip)
                && popup.getOwnerWindow() == window;
    }

    /// Keys with Ctrl or Alt are the window's all the same, as a menu says them.
    boolean have(KeyEvent event) {
        return wereOpen && !event.isShortcutDown() && !event.isAltDown();
    }
}
