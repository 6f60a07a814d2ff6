package org.crossread.ui;

import javafx.scene.text.Font;

import org.crossread.ui.control.Shortening;

import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/// Words of which as much is shown as some lines have room for.
///
/// They are cut anew only where they, their type or the room has changed: a layout that changed
/// them each time would ask for the next.
final class CutWords {

    private final int lines;
    private final Supplier<Font> font;
    private final DoubleSupplier behind;
    private final Consumer<String> shown;
    private final Shortening shortening = new Shortening();
    private String before = "";
    private String whole = "";
    private Fitted fitted = new Fitted("", "", Font.getDefault(), -1);

    /// What was cut to a width.
    private record Fitted(String before, String whole, Font font, double width) {}

    /// @param lines so many are filled at most
    /// @param font of the words, as they are set now
    /// @param behind what something behind them takes of the last line, in pixels
    /// @param shown is given what there is room for
    CutWords(int lines, Supplier<Font> font, DoubleSupplier behind, Consumer<String> shown) {
        this.lines = lines;
        this.font = font;
        this.behind = behind;
        this.shown = shown;
    }

    /// Shows other words in the room that those before had.
    ///
    /// @param ahead stands before them in the same type and is never cut
    void show(String ahead, String words) {
        before = ahead;
        whole = words;
        fit(fitted.width);
    }

    /// @param width of a line, in pixels; negative where it is not known yet
    void fit(double width) {
        Fitted now = new Fitted(before, whole, font.get(), width);
        if (now.equals(fitted)) {
            return;
        }
        fitted = now;
        if (width > 0) {
            double taken =
                    (before.isEmpty() ? 0 : shortening.width(before, now.font))
                            + behind.getAsDouble();
            shown.accept(shortening.of(whole, now.font, width, lines, taken));
        } else {
            shown.accept(whole);
        }
    }
}
