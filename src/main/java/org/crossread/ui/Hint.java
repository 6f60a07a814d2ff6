package org.crossread.ui;

import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Words that show beside a control while the pointer rests on it, and that a screen reader can ask
/// for. A tooltip is a window of its own: it is made when the pointer first comes.
final class Hint {

    private final Control control;
    private final Lazily<Tooltip> tooltip = new Lazily<>(Tooltip::new);
    private String words = "";

    Hint(Control control) {
        this.control = control;
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> come());
    }

    Hint(Control control, String words) {
        this(control);
        setText(words);
    }

    void setText(String text) {
        words = text;
        control.setAccessibleHelp(text);
        tooltip.made().ifPresent(made -> made.setText(text));
    }

    private void come() {
        tooltip.get().setText(words);
        control.setTooltip(tooltip.get());
    }
}
