package org.crossread.ui.page;

import javafx.scene.Node;

import java.util.List;

/// How large what stands beside a text is set: the badges in its margin, its head, the list. It
/// grows with the text, half as much and no more than half, and shrinks no further than designed.
public final class Beside {

    private static final double SHARE = 0.5;
    private static final double MOST = 1.5;
    private static final double STEPS = 20;
    private static final String STYLE = "beside-";

    private Beside() {}

    /// @param zoom of the text, 1 as designed
    /// @return 1 as designed, at most 1.5
    public static double factor(double zoom) {
        return Math.clamp(1 + (zoom - 1) * SHARE, 1, MOST);
    }

    /// The same where a part of the window has no room for more.
    ///
    /// @param most that fits, 1 for as designed; a part is never set smaller than that
    public static double factor(double zoom, double most) {
        return Math.clamp(Math.floor(most * STEPS) / STEPS, 1, factor(zoom));
    }

    /// Sets a part of the window so large; what it holds follows, for all of that is in `em`. The
    /// sizes stand in the style sheet, in steps of a twentieth: what is set in a node's own style
    /// would not be followed.
    public static void set(Node part, double factor) {
        long more = Math.round(100 * factor) - 100;
        List<String> now = more > 0 ? List.of(STYLE + more) : List.of();
        List<String> before =
                part.getStyleClass().stream().filter(name -> name.startsWith(STYLE)).toList();
        if (!now.equals(before)) {
            part.getStyleClass().removeAll(before);
            part.getStyleClass().addAll(now);
        }
    }
}
