package org.crossread.ui.page;

import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/// A few words in two looks, as wide as they are given, but never narrower than a word that is read
/// from the right (see `WholeWords`).
public final class WordFlow extends TextFlow {

    /// A sign that has no width.
    private static final String UNSEEN = "\u200e";

    private final Text first;
    private final Text second;
    private final List<Node> end;
    private final Text measure = new Text();
    private boolean mayBreak = true;

    /// @param end what follows the words on their last line, where it has room
    public WordFlow(Text first, Text second, Node... end) {
        this.first = first;
        this.second = second;
        this.end = List.of(end);
        getChildren().addAll(first, second);
        getChildren().addAll(end);
    }

    /// Shows words in the look of the first and of the second node.
    public void show(String one, String other) {
        List<Node> nodes = new ArrayList<>(WholeWords.nodes(filled(one), first));
        nodes.addAll(WholeWords.nodes(filled(other), second));
        nodes.addAll(end);
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
        mayBreak = WholeWords.mayWrap(one) && WholeWords.mayWrap(other);
    }

    /// JavaFX 26 finds no place for what follows a text of no signs: it would stay where it stood
    /// before.
    private String filled(String words) {
        return words.isEmpty() && !end.isEmpty() ? UNSEEN : words;
    }

    /// In which the words are set.
    public Font font() {
        return ((Text) getChildren().getFirst()).getFont();
    }

    /// The widest word that a line must hold whole.
    @Override
    protected double computeMinWidth(double height) {
        return mayBreak ? 0 : getChildren().stream().mapToDouble(this::width).max().orElse(0);
    }

    private double width(Node part) {
        if (!(part instanceof Text word)) {
            return 0;
        }
        measure.setFont(word.getFont());
        measure.setText(word.getText());
        return Math.ceil(measure.getLayoutBounds().getWidth()) + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : Math.max(width, minWidth(-1)));
    }
}
