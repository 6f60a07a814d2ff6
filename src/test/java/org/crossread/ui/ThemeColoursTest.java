package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.ui.ReaderSettings.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Holds the palette to what readers with any colour vision need: enough contrast of text, and
/// fills and lines that stay apart under the three kinds of colour blindness.
class ThemeColoursTest {

    private static final Pattern COLOUR = Pattern.compile("(-cr-[a-z-]+): #([0-9a-fA-F]{6});");

    private static final double FAR_ENOUGH = 10;
    private static final double READABLE = 7;
    private static final double LINE = 3;

    /// Full dichromacy in linear RGB, after Machado, Oliveira and Fernandes 2009, table 1.
    private static final List<double[]> VISIONS =
            List.of(
                    new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
                    new double[] {
                        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882,
                        -0.048116, 1.051998
                    },
                    new double[] {
                        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820,
                        0.042940, 0.968881
                    },
                    new double[] {
                        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733,
                        0.691367, 0.303900
                    });

    private static Map<String, double[]> colours(String theme) throws IOException {
        String name = "/org/crossread/ui/theme-" + theme + ".css";
        try (var in = Objects.requireNonNull(Themes.class.getResourceAsStream(name))) {
            Map<String, double[]> colours = new HashMap<>();
            COLOUR.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> colours.put(found.group(1), linear(found.group(2))));
            return colours;
        }
    }

    private static double[] linear(String hex) {
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            rgb[i] = part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    private static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double contrast(double[] one, double[] other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double[] seen(double[] rgb, double[] vision) {
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = 0;
            for (int k = 0; k < 3; k++) {
                sum += vision[3 * i + k] * rgb[k];
            }
            seen[i] = Math.clamp(sum, 0, 1);
        }
        return seen;
    }

    private static double[] lab(double[] rgb) {
        double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
        double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
        double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
        return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
    }

    private static double f(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /// CIEDE2000, after Sharma, Wu and Dalal 2005.
    private static double distance(double[] one, double[] other) {
        double c1 = Math.hypot(one[1], one[2]);
        double c2 = Math.hypot(other[1], other[2]);
        double c7 = Math.pow((c1 + c2) / 2, 7);
        double g = 0.5 * (1 - Math.sqrt(c7 / (c7 + Math.pow(25, 7))));
        double a1 = (1 + g) * one[1];
        double a2 = (1 + g) * other[1];
        double p1 = Math.hypot(a1, one[2]);
        double p2 = Math.hypot(a2, other[2]);
        double h1 = hue(one[2], a1);
        double h2 = hue(other[2], a2);
        double turn = h2 - h1;
        double dh =
                p1 * p2 == 0
                        ? 0
                        : Math.abs(turn) <= 180 ? turn : turn > 180 ? turn - 360 : turn + 360;
        double bigH = 2 * Math.sqrt(p1 * p2) * Math.sin(Math.toRadians(dh / 2));
        double l = (one[0] + other[0]) / 2;
        double p = (p1 + p2) / 2;
        double h =
                p1 * p2 == 0
                        ? h1 + h2
                        : Math.abs(turn) <= 180
                                ? (h1 + h2) / 2
                                : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        double t =
                1
                        - 0.17 * Math.cos(Math.toRadians(h - 30))
                        + 0.24 * Math.cos(Math.toRadians(2 * h))
                        + 0.32 * Math.cos(Math.toRadians(3 * h + 6))
                        - 0.20 * Math.cos(Math.toRadians(4 * h - 63));
        double p7 = Math.pow(p, 7);
        double rc = 2 * Math.sqrt(p7 / (p7 + Math.pow(25, 7)));
        double theta = 30 * Math.exp(-Math.pow((h - 275) / 25, 2));
        double l50 = Math.pow(l - 50, 2);
        double dl = (other[0] - one[0]) / (1 + 0.015 * l50 / Math.sqrt(20 + l50));
        double dc = (p2 - p1) / (1 + 0.045 * p);
        double dbig = bigH / (1 + 0.015 * p * t);
        double rotation = -Math.sin(Math.toRadians(2 * theta)) * rc;
        return Math.sqrt(dl * dl + dc * dc + dbig * dbig + rotation * dc * dbig);
    }

    private static double hue(double b, double a) {
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static void areFarApart(Map<String, double[]> colours, String one, String other) {
        for (double[] vision : VISIONS) {
            double far =
                    distance(
                            lab(seen(colours.get(one), vision)),
                            lab(seen(colours.get(other), vision)));
            assertTrue(far >= FAR_ENOUGH, one + " and " + other + ": " + far);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark", "contrast-light", "contrast-dark"})
    void marksStayApartForEveryColourVision(String theme) throws IOException {
        Map<String, double[]> colours = colours(theme);
        areFarApart(colours, "-cr-common", "-cr-changed");
        areFarApart(colours, "-cr-agrees", "-cr-differs");
        areFarApart(colours, "-cr-agrees", "-cr-only-here");
        areFarApart(colours, "-cr-differs", "-cr-only-here");
        areFarApart(colours, "-cr-found-current", "-cr-common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark", "contrast-light", "contrast-dark"})
    void textIsReadableOnEveryGround(String theme) throws IOException {
        Map<String, double[]> colours = colours(theme);
        for (String ground :
                List.of("page", "desk", "common", "common-meaning", "changed", "chosen")) {
            double contrast = contrast(colours.get("-cr-text"), colours.get("-cr-" + ground));
            assertTrue(contrast >= READABLE, ground + ": " + contrast);
        }
        double enough = theme.startsWith("contrast") ? READABLE : 4.5;
        for (String ground : List.of("found", "found-current", "selected-text", "hover", "press")) {
            double contrast = contrast(colours.get("-cr-text"), colours.get("-cr-" + ground));
            assertTrue(contrast >= enough, ground + ": " + contrast);
        }
        for (String ground : List.of("page", "desk")) {
            double quiet = contrast(colours.get("-cr-quiet"), colours.get("-cr-" + ground));
            assertTrue(quiet >= enough, "quiet on " + ground + ": " + quiet);
        }
        for (String badge : List.of("agrees", "differs")) {
            double number = contrast(colours.get("-cr-on-strong"), colours.get("-cr-" + badge));
            assertTrue(number >= enough, "number on " + badge + ": " + number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "sepia", "dark", "contrast-light", "contrast-dark"})
    void linesAndTheFocusRingAreSeenOnTheirGround(String theme) throws IOException {
        Map<String, double[]> colours = colours(theme);
        for (String line : List.of("agrees", "differs", "only-here", "focus")) {
            for (String ground : List.of("page", "desk")) {
                double contrast =
                        contrast(colours.get("-cr-" + line), colours.get("-cr-" + ground));
                assertTrue(contrast >= LINE, line + " on " + ground + ": " + contrast);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"contrast-light", "contrast-dark"})
    void edgesOfControlsAreSeenInHighContrast(String theme) throws IOException {
        Map<String, double[]> colours = colours(theme);
        for (String edge : List.of("edge", "edge-strong")) {
            double contrast = contrast(colours.get("-cr-" + edge), colours.get("-cr-page"));
            assertTrue(contrast >= LINE, edge + ": " + contrast);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sepia", "dark", "contrast-light", "contrast-dark"})
    void everyThemeHasEveryColour(String theme) throws IOException {
        assertEquals(colours("light").keySet(), colours(theme).keySet());
    }

    @Test
    void theFormulaGivesThePublishedDistances() {
        // Sharma, Wu and Dalal 2005, table 1, pairs 1, 7, 17 and 25.
        assertEquals(2.0425, distance(lab(50, 2.6772, -79.7751), lab(50, 0, -82.7485)), 5e-5);
        assertEquals(0.0000, distance(lab(50, 0, 0), lab(50, 0, 0)), 5e-5);
        assertEquals(27.1492, distance(lab(50, 2.5, 0), lab(73, 25, -18)), 5e-5);
        assertEquals(
                1.2644,
                distance(lab(60.2574, -34.0099, 36.2677), lab(60.4626, -34.1751, 39.4387)),
                5e-5);
    }

    private static double[] lab(double l, double a, double b) {
        return new double[] {l, a, b};
    }

    @Test
    void theSystemsChoiceIsFollowedAndTheReadersComesFirst() {
        assertEquals(Theme.LIGHT, Themes.resolved(Theme.SYSTEM, false, false));
        assertEquals(Theme.DARK, Themes.resolved(Theme.SYSTEM, true, false));
        assertEquals(Theme.CONTRAST_LIGHT, Themes.resolved(Theme.SYSTEM, false, true));
        assertEquals(Theme.CONTRAST_DARK, Themes.resolved(Theme.SYSTEM, true, true));
        assertEquals(Theme.SEPIA, Themes.resolved(Theme.SEPIA, true, true));
        assertTrue(Themes.wantsContrast(Map.of("Windows.SPI.HighContrast", true)));
        assertTrue(Themes.wantsContrast(Map.of("GTK.theme_name", "HighContrastInverse")));
        assertFalse(Themes.wantsContrast(Map.of("GTK.theme_name", "Adwaita")));
    }
}
