package org.crossread.ui;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.crossread.ui.control.Hint;
import org.crossread.ui.control.Shortening;
import org.crossread.ui.page.WordFlow;

import java.util.List;

/// One line of words in two looks that gives up what matters least where there is no room for all:
/// the whole is its hint then, and always what a screen reader hears.
final class FittedLine extends Region {

    private final Text strong = new Text();
    private final Text weak = new Text();
    private final WordFlow flow = new WordFlow(strong, weak);
    private final Text measure = new Text();
    private final Hint whole = new Hint(this);
    private final Shortening shortening = new Shortening();
    private Words words = new Words("", "", List.of(), "");

    /// What a line says.
    ///
    /// @param parts the ones that may be left out, the last first
    /// @param end what stands behind them
    record Words(String strong, String weak, List<String> parts, String end) {
        Words {
            parts = List.copyOf(parts);
        }

        /// With the first of the parts only.
        private String rest(int shown) {
            String left = shown < parts.size() ? "\u2026" : "";
            return weak + String.join("", parts.subList(0, shown)) + left + end;
        }

        private String all() {
            return strong + rest(parts.size());
        }
    }

    FittedLine() {
        strong.getStyleClass().add("status-strong");
        weak.getStyleClass().add("status-weak");
        weak.setId("status-text");
        getStyleClass().add("status-words");
        getChildren().add(flow);
        setMinWidth(0);
    }

    void show(Words now) {
        if (!now.equals(words)) {
            words = now;
            setAccessibleText(now.all());
            setFocusTraversable(!now.all().isEmpty());
            fit();
            requestLayout();
        }
    }

    /// The texts change only where they say something else: a layout that changed them each time
    /// would ask for the next.
    private void fit() {
        int shown = words.parts().size();
        while (shown > 0 && width(shown) > getWidth()) {
            shown--;
        }
        String rest = words.rest(shown);
        String cut = getWidth() > 0 && width(shown) > getWidth() ? cut(rest) : rest;
        flow.show(words.strong(), cut);
        whole.setText(shown < words.parts().size() || !cut.equals(rest) ? words.all() : "");
    }

    /// Where not even what is never left out has room.
    private String cut(String rest) {
        double taken = width(words.strong(), strong);
        return shortening.of(rest, weak.getFont(), getWidth(), 1, taken);
    }

    /// What it needs without the parts that may be left out, in pixels.
    double leastWidth() {
        return width(0);
    }

    private double width(int shown) {
        return Math.ceil(width(words.strong(), strong) + width(words.rest(shown), weak)) + 1;
    }

    private double width(String shown, Text like) {
        measure.setFont(like.getFont());
        measure.setText(shown);
        return measure.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(words.parts().size());
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        fit();
        double height = flow.prefHeight(-1);
        double width = Math.max(getWidth(), Math.ceil(flow.prefWidth(-1)));
        flow.resizeRelocate(0, Math.round((getHeight() - height) / 2), width, height);
    }
}
