package org.crossread.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.crossread.ui.control.Lazily;
import org.crossread.ui.page.ReadingDirection;
import org.crossread.ui.page.WholeWords;
import org.crossread.ui.page.WordFlow;

/// The words of a line of the list, as many as three lines have room for, above what is said of
/// them.
final class FindingText extends VBox {

    private static final int LINES = 3;

    private final Label words = new Label();

    /// The words where some of them are read from the right, which no label lays out well.
    private final Lazily<WordFlow> fromRight = new Lazily<>(FindingText::rightFlow);

    private final CutWords cut = new CutWords(LINES, this::font, () -> 0, this::set);

    FindingText(RestLine rest) {
        words.getStyleClass().add("finding-words");
        words.setWrapText(true);
        words.setAlignment(Pos.TOP_LEFT);
        words.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(words, rest);
        setMinWidth(0);
    }

    private static WordFlow rightFlow() {
        Text words = new Text();
        words.getStyleClass().add("finding-right-words");
        WordFlow flow = new WordFlow(words, new Text());
        flow.getStyleClass().add("finding-right");
        return flow;
    }

    void show(String now) {
        if (WholeWords.mayWrap(now)) {
            getChildren().set(0, words);
        } else {
            fromRight.get().setNodeOrientation(ReadingDirection.of(now));
            getChildren().set(0, fromRight.get());
        }
        cut.show("", now);
    }

    private boolean isLabel() {
        return getChildren().getFirst() == words;
    }

    private Font font() {
        return isLabel() ? words.getFont() : fromRight.get().font();
    }

    private void set(String shown) {
        if (isLabel()) {
            words.setText(shown);
        } else {
            fromRight.get().show(shown, "");
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            cut.fit(width);
        }
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        cut.fit(getWidth());
        super.layoutChildren();
    }
}
