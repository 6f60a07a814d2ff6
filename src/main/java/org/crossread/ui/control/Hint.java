package org.crossread.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that show beside a node while the pointer rests on it, and that a screen reader can ask
/// for. A tooltip is a window of its own: it is made when the pointer first comes.
public final class Hint {

    private final Node node;
    private final Lazily<Tooltip> tooltip = new Lazily<>(Tooltip::new);
    private String words = "";

    public Hint(Node node) {
        this.node = node;
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> come());
    }

    public Hint(Node node, String words) {
        this(node);
        setText(words);
    }

    /// @param text empty for no hint
    public void setText(String text) {
        words = text;
        node.setAccessibleHelp(text);
        tooltip.made().ifPresent(this::show);
    }

    private void come() {
        if (!words.isEmpty()) {
            show(tooltip.get());
        }
    }

    private void show(Tooltip made) {
        made.setText(words);
        if (words.isEmpty()) {
            Tooltip.uninstall(node, made);
        } else {
            Tooltip.install(node, made);
        }
    }
}
