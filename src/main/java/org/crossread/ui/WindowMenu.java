package org.crossread.ui;

import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

import org.crossread.ui.control.Lazily;
import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Mnemonics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The menus: on macOS at the top of the screen; elsewhere over the toolbar, as long as one is
/// open. Alt, F10 or the menu button open them, and Alt with a menu's letter.
///
/// They are made when they are first opened.
final class WindowMenu extends StackPane {

    /// Whether the system itself shows them.
    static final boolean NATIVE = System.getProperty("os.name").startsWith("Mac");

    /// From one menu to the next none is open for a moment.
    private static final Duration BETWEEN = Duration.millis(150);

    private final Lazily<MenuBar> bar;
    private final PauseTransition settling = new PauseTransition(BETWEEN);
    private final AltKey alt = new AltKey();

    WindowMenu(List<MenuSection> sections) {
        bar = new Lazily<>(() -> bar(sections));
        setId("menu-bar");
        setVisible(NATIVE);
        setMaxHeight(USE_PREF_SIZE);
        settling.setOnFinished(_ -> settle());
        if (NATIVE) {
            getChildren().add(bar.get());
        }
    }

    private MenuBar bar(List<MenuSection> sections) {
        MenuBar made = new MenuBar();
        made.setUseSystemMenuBar(NATIVE);
        sections.forEach(section -> made.getMenus().add(SectionMenu.of(section)));
        if (!NATIVE) {
            made.getMenus()
                    .forEach(
                            menu ->
                                    menu.showingProperty()
                                            .subscribe((_, _) -> settling.playFromStart()));
        }
        return made;
    }

    private List<Menu> menus() {
        return bar.get().getMenus();
    }

    void install(Scene scene) {
        if (!NATIVE) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
            // Alt with the wheel or the mouse is another wish.
            scene.addEventFilter(ScrollEvent.SCROLL, _ -> alt.use());
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> alt.use());
            // Where Alt goes up in another window, nothing of it is heard here.
            scene.windowProperty().flatMap(Window::focusedProperty).subscribe(_ -> alt.forget());
        }
    }

    private void pressed(KeyEvent event) {
        alt.pressed(event, isOpen());
        boolean plainAlt = event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
        if (event.getCode() == KeyCode.F10 && !event.isShiftDown()) {
            open(menus().getFirst());
            event.consume();
        } else if (plainAlt) {
            byLetter(event.getText())
                    .ifPresent(
                            menu -> {
                                open(menu);
                                event.consume();
                            });
        }
    }

    private void released(KeyEvent event) {
        if (alt.released(event)) {
            open(menus().getFirst());
            event.consume();
        }
    }

    private Optional<Menu> byLetter(String typed) {
        String letter = typed.toLowerCase(Locale.getDefault());
        return menus().stream()
                .filter(menu -> !letter.isEmpty() && Mnemonics.of(menu.getText()).equals(letter))
                .findFirst();
    }

    private boolean isOpen() {
        return bar.made().stream()
                .flatMap(made -> made.getMenus().stream())
                .anyMatch(Menu::isShowing);
    }

    /// Opens the first menu, or closes all.
    void toggle() {
        if (isOpen()) {
            menus().forEach(Menu::hide);
        } else {
            open(menus().getFirst());
        }
    }

    private void open(Menu menu) {
        if (getChildren().isEmpty()) {
            getChildren().add(bar.get());
        }
        setVisible(true);
        applyCss();
        getParent().layout();
        layout();
        menu.show();
    }

    private void settle() {
        if (!isOpen()) {
            setVisible(false);
        }
    }
}
