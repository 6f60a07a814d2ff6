package org.crossread.ui;

import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;

import java.net.URL;
import java.util.Objects;

/// How controls look before the window's own style sheets: as in JavaFX's sheet. The build makes
/// one of it without the rules for controls that the window does not have, which costs the start
/// less; on a touch screen and in high contrast JavaFX adds to its own sheet alone.
final class ControlStyles {

    private ControlStyles() {}

    /// Chooses the sheet that fits the system now; first of all before there is a control, which
    /// would have JavaFX read its own.
    static void use() {
        String wanted = isPlain() ? own() : Application.STYLESHEET_MODENA;
        if (!wanted.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(wanted);
        }
    }

    private static boolean isPlain() {
        return !Platform.isSupported(ConditionalFeature.INPUT_TOUCH)
                && !Themes.wantsContrast(Platform.getPreferences());
    }

    private static String own() {
        boolean seenThrough = Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
        String name = seenThrough ? "controls.css" : "controls-opaque.css";
        URL sheet = Objects.requireNonNull(ControlStyles.class.getResource(name), name);
        return sheet.toExternalForm();
    }
}
