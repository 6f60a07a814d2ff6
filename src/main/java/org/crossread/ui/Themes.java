package org.crossread.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Scene;

import org.crossread.ui.ReaderSettings.Theme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The window's style sheets: the theme's colours, then one sheet for each view. Follows the
/// reader's choice, and where that is the system's, the system, at once.
final class Themes {

    /// For pictures: `-Dcrossread.theme=dark`.
    private static final String FIXED =
            System.getProperty("crossread.theme", "").toUpperCase(Locale.ROOT).replace('-', '_');

    private static final List<String> SHEETS =
            List.of("base", "toolbar", "findings", "pages", "status", "panels");

    private final Scene scene;
    private final ReaderSettings settings;

    /// Held here, because the platform forgets who listens when nobody else holds it.
    private final InvalidationListener systemChanged = _ -> apply();

    Themes(Scene scene, ReaderSettings settings) {
        this.scene = scene;
        this.settings = settings;
        settings.themeProperty().subscribe(_ -> apply());
        scene.getPreferences().colorSchemeProperty().addListener(systemChanged);
        Platform.getPreferences().addListener(new WeakInvalidationListener(systemChanged));
    }

    private Theme wanted() {
        return FIXED.isEmpty() ? settings.themeProperty().get() : ReaderSettings.theme(FIXED);
    }

    private void apply() {
        ControlStyles.use();
        boolean dark = scene.getPreferences().getColorScheme() == ColorScheme.DARK;
        Theme theme = resolved(wanted(), dark, wantsContrast(Platform.getPreferences()));
        List<String> sheets =
                Stream.concat(Stream.of(sheet(theme)), SHEETS.stream())
                        .map(Themes::address)
                        .toList();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    /// The theme to show: what the reader chose, or what fits the system.
    static Theme resolved(Theme wanted, boolean dark, boolean contrast) {
        if (wanted != Theme.SYSTEM) {
            return wanted;
        }
        if (contrast) {
            return dark ? Theme.CONTRAST_DARK : Theme.CONTRAST_LIGHT;
        }
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    /// Whether the system is set to high contrast, where it can be asked: Windows has a switch,
    /// GTK a theme of that name.
    static boolean wantsContrast(Map<String, Object> system) {
        return Boolean.TRUE.equals(system.get("Windows.SPI.HighContrast"))
                || String.valueOf(system.get("GTK.theme_name")).startsWith("HighContrast");
    }

    private static String sheet(Theme theme) {
        return "theme-" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String address(String sheet) {
        String name = "/org/crossread/ui/" + sheet + ".css";
        return Objects.requireNonNull(Themes.class.getResource(name), name).toExternalForm();
    }
}
