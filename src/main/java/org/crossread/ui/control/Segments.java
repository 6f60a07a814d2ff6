package org.crossread.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;

import org.controlsfx.control.SegmentedButton;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// A row of buttons of which one is always chosen.
public final class Segments<T> extends SegmentedButton {

    private final List<T> values;
    private final ToggleButton last;

    /// @param id begins the ids of the buttons; the value's name ends them
    public Segments(String id, ObjectProperty<T> value, List<T> values, Function<T, String> label) {
        this.values = List.copyOf(values);
        // A group would let go of the chosen button when it is pressed again.
        setToggleGroup(null);
        for (T each : values) {
            ToggleButton button = new ToggleButton(label.apply(each));
            button.setId(id + "-" + each.toString().toLowerCase(Locale.ROOT));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        value.set(each);
                    });
            value.subscribe(now -> button.setSelected(each.equals(now)));
            getButtons().add(button);
        }
        last = getButtons().getLast();
    }

    public boolean offersLast() {
        return getButtons().contains(last);
    }

    /// Puts the button of the last value there, or takes it away.
    public void offerLast(boolean offered) {
        if (offered != offersLast()) {
            if (offered) {
                getButtons().add(last);
            } else {
                getButtons().remove(last);
            }
        }
    }

    /// Gives the buttons pictures, and names that are told and shown as hints.
    public void explain(Function<T, Node> icon, Function<T, String> name) {
        for (int i = 0; i < values.size(); i++) {
            ToggleButton button = getButtons().get(i);
            button.setGraphic(icon.apply(values.get(i)));
            button.setAccessibleText(name.apply(values.get(i)));
            new Hint(button, name.apply(values.get(i)));
        }
    }
}
