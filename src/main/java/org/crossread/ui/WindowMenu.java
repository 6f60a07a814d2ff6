package org.crossread.ui;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;

import org.crossread.l10n.Messages;
import org.crossread.ui.control.Lazily;
import org.crossread.ui.keys.MenuSection;
import org.crossread.ui.keys.Mnemonics;
import org.crossread.ui.keys.Shortcut;
import org.crossread.ui.keys.ShownKeys;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The menus: on macOS at the top of the screen; elsewhere over the toolbar, as long as one is
/// open. Alt, F10 or the menu button open them, and Alt with a menu's letter.
///
/// They are made when they are first opened.
final class WindowMenu extends StackPane {

    private static final boolean NATIVE = System.getProperty("os.name").startsWith("Mac");

    /// From one menu to the next none is open for a moment.
    private static final Duration BETWEEN = Duration.millis(150);

    private final Lazily<MenuBar> bar;
    private final PauseTransition settling = new PauseTransition(BETWEEN);
    private boolean altHeld;
    private boolean altAlone;

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
        sections.forEach(section -> made.getMenus().add(menu(section)));
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

    private static Menu menu(MenuSection section) {
        Menu menu = new Menu(Messages.text(section.key()));
        Set<Character> letters = new HashSet<>();
        for (List<Shortcut> group : section.groups()) {
            if (!menu.getItems().isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            group.forEach(shortcut -> menu.getItems().add(item(shortcut, letters)));
        }
        return menu;
    }

    private static MenuItem item(Shortcut shortcut, Set<Character> letters) {
        String name = Mnemonics.in(Messages.text(shortcut.key()), letters);
        MenuItem item = shortcut.isChoice() ? ticked(shortcut, name) : new MenuItem(name);
        item.setId("menu-" + shortcut.key().replace('.', '-'));
        item.setMnemonicParsing(true);
        shortcut.keys().stream()
                .findFirst()
                .filter(KeyCodeCombination.class::isInstance)
                .ifPresent(keys -> item.setAccelerator(NATIVE ? keys : new ShownKeys(keys)));
        shortcut.detail()
                .subscribe(more -> item.setText(more.isEmpty() ? name : name + ": " + more));
        item.disableProperty().bind(shortcut.can().map(possible -> !possible));
        item.setOnAction(_ -> shortcut.run());
        return item;
    }

    /// A choice stays as the program has it, whatever the press made of its tick.
    private static MenuItem ticked(Shortcut shortcut, String name) {
        CheckMenuItem item = new CheckMenuItem(name);
        shortcut.is().subscribe(item::setSelected);
        item.selectedProperty()
                .subscribe(
                        now -> {
                            if (!now.equals(shortcut.is().getValue())) {
                                Platform.runLater(() -> item.setSelected(shortcut.is().getValue()));
                            }
                        });
        return item;
    }

    void install(Scene scene) {
        if (!NATIVE) {
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
            scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
            // Alt with the wheel or the mouse is another wish.
            scene.addEventFilter(ScrollEvent.SCROLL, _ -> altAlone = false);
            scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> altAlone = false);
            // Where Alt goes up in another window, nothing of it is heard here.
            scene.windowProperty()
                    .flatMap(Window::focusedProperty)
                    .subscribe(
                            _ -> {
                                altHeld = false;
                                altAlone = false;
                            });
        }
    }

    private void pressed(KeyEvent event) {
        boolean alt = event.getCode() == KeyCode.ALT;
        boolean others = event.isShortcutDown() || event.isShiftDown() || event.isMetaDown();
        // A key that is held down is told as pressed again and again.
        altAlone = alt && (altHeld ? altAlone : !isOpen()) && !others;
        altHeld |= alt;
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
        if (altAlone && event.getCode() == KeyCode.ALT) {
            open(menus().getFirst());
            event.consume();
        }
        altAlone = false;
        altHeld &= event.getCode() != KeyCode.ALT;
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
