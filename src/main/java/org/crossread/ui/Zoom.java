package org.crossread.ui;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;

import org.crossread.model.Side;
import org.crossread.ui.page.Beside;

import java.util.prefs.Preferences;

/// How large the text of each report is, 1 for the designed size; from 0.8 to 3 in steps of 0.1.
/// Remembered from one time to the next.
final class Zoom {

    private static final double LEAST = 0.8;
    private static final double MOST = 3;
    private static final double STEP = 0.1;

    private final DoubleProperty left = new SimpleDoubleProperty();
    private final DoubleProperty right = new SimpleDoubleProperty();

    Zoom(Preferences store) {
        left.set(kept(store.getDouble("zoom", 1)));
        right.set(kept(store.getDouble("zoom-right", left.get())));
        left.subscribe(value -> store.putDouble("zoom", value.doubleValue()));
        right.subscribe(value -> store.putDouble("zoom-right", value.doubleValue()));
    }

    private static double kept(double factor) {
        return Math.clamp(Math.round(factor * 10) / 10.0, LEAST, MOST);
    }

    private DoubleProperty property(Side side) {
        return side.of(left, right);
    }

    ReadOnlyDoubleProperty of(Side side) {
        return property(side);
    }

    /// Of the report that is set larger.
    double largest() {
        return Math.max(left.get(), right.get());
    }

    boolean isEven() {
        return left.get() == right.get();
    }

    /// Sets both reports alike.
    void set(double factor) {
        left.set(kept(factor));
        right.set(kept(factor));
    }

    /// Makes both larger by so many steps, smaller where it is negative; what is between them stays
    /// so.
    void by(int steps) {
        for (Side side : Side.values()) {
            by(side, steps);
        }
    }

    /// The same of one report alone.
    void by(Side side, int steps) {
        property(side).set(kept(property(side).get() + steps * STEP));
    }

    /// Lets a part of the window that belongs to no report grow along.
    void carry(Node part) {
        subscribe(() -> Beside.set(part, Beside.factor(largest())));
    }

    /// Hears of every change, and once at first.
    void subscribe(Runnable heard) {
        left.subscribe(heard);
        right.subscribe(heard);
        heard.run();
    }
}
