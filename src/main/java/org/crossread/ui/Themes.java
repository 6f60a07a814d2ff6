package org.crossread.ui;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The window's style sheets: the theme's colours, then one sheet for each view.
final class Themes {

    private static final List<String> SHEETS =
            List.of("base", "toolbar", "findings", "pages", "status", "panels");

    private final Scene scene;
    private final ReaderSettings settings;

    Themes(Scene scene, ReaderSettings settings) {
        this.scene = scene;
        this.settings = settings;
        settings.themeProperty().subscribe(_ -> apply());
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> apply());
    }

    /// For pictures: `-Dcrossread.theme=dark`.
    private ReaderSettings.Theme wanted() {
        return switch (System.getProperty("crossread.theme", "")) {
            case "light" -> ReaderSettings.Theme.LIGHT;
            case "dark" -> ReaderSettings.Theme.DARK;
            default -> settings.themeProperty().get();
        };
    }

    private boolean isDark() {
        return switch (wanted()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply() {
        String theme = isDark() ? "theme-dark" : "theme-light";
        List<String> sheets =
                Stream.concat(Stream.of(theme), SHEETS.stream()).map(Themes::address).toList();
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
    }

    private static String address(String sheet) {
        String name = "/org/crossread/ui/" + sheet + ".css";
        return Objects.requireNonNull(Themes.class.getResource(name), name).toExternalForm();
    }
}
