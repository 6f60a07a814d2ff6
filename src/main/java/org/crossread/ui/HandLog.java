package org.crossread.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.crossread.model.ByHand;
import org.crossread.model.HandChange;

import java.util.ArrayDeque;
import java.util.Deque;

/// What the reader changed by hand, step by step: every step has a name and can be taken back.
final class HandLog {

    private final ReadOnlyObjectWrapper<ByHand> work = new ReadOnlyObjectWrapper<>(ByHand.NONE);
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();

    private record Step(String name, ByHand before, ByHand after) {}

    ReadOnlyObjectProperty<ByHand> workProperty() {
        return work.getReadOnlyProperty();
    }

    ByHand work() {
        return work.get();
    }

    /// The name of the step that undo takes back; empty where there is none.
    ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /// The name of the step that redo brings back; empty where there is none.
    ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /// Takes one step.
    ///
    /// @param name what was done, as menus call it
    void change(String name, HandChange change) {
        past.push(new Step(name, work.get(), work.get().with(change)));
        future.clear();
        turnTo(past.getFirst().after());
    }

    /// @return the name of the step taken back; empty where there was none
    String undo() {
        return step(past, future, true);
    }

    /// @return the name of the step brought back; empty where there was none
    String redo() {
        return step(future, past, false);
    }

    private String step(Deque<Step> from, Deque<Step> to, boolean back) {
        if (from.isEmpty()) {
            return "";
        }
        Step step = from.pop();
        to.push(step);
        turnTo(back ? step.before() : step.after());
        return step.name();
    }

    /// Begins anew with work that is done already.
    void begin(ByHand done) {
        past.clear();
        future.clear();
        turnTo(done);
    }

    private void turnTo(ByHand now) {
        undoName.set(past.isEmpty() ? "" : past.getFirst().name());
        redoName.set(future.isEmpty() ? "" : future.getFirst().name());
        work.set(now);
    }
}
