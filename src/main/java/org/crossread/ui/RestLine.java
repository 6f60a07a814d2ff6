package org.crossread.ui;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.crossread.ui.page.WordFlow;

/// How a quotation stands across the reports and who said it, with a button at the right edge. Only
/// the last line of the words leaves room for the button, which is taller than they are.
final class RestLine extends Pane {

    /// From the middle of the words of a line to what they stand on, in pixels.
    private static final double ABOVE = 4;

    /// So many are filled at most; what is more is cut.
    private static final int LINES = 4;

    private final Region room = new Region();
    private final WordFlow words;
    private final Region button;
    private final CutWords cut;
    private String first = "";

    RestLine(Region button) {
        this.button = button;
        Text strong = new Text();
        Text weak = new Text();
        strong.getStyleClass().add("finding-strong");
        weak.getStyleClass().add("finding-weak");
        room.getStyleClass().add("finding-room");
        words = new WordFlow(strong, weak, room);
        words.getStyleClass().add("finding-rest");
        getChildren().addAll(words, button);
        cut =
                new CutWords(
                        LINES,
                        words::font,
                        () -> room.minWidth(-1),
                        shown -> words.show(first, shown));
    }

    /// Where its words stand.
    Node words() {
        return words;
    }

    /// Shows words in the strong and in the quiet look.
    void show(String one, String other) {
        first = one;
        cut.show(one, other);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// However wide a word is, the button stays in sight.
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            cut.fit(width);
        }
        return words.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        cut.fit(getWidth());
        words.resizeRelocate(0, 0, Math.max(getWidth(), words.minWidth(-1)), getHeight());
        words.layout();
        double size = button.prefWidth(-1);
        double middle = room.getBoundsInParent().getMinY() - ABOVE;
        button.resizeRelocate(getWidth() - size, Math.round(middle - size / 2), size, size);
    }
}
