package org.crossread.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.crossread.model.ByHand;
import org.crossread.model.HandChange;
import org.crossread.model.Report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What the reader changed by hand, step by step: every step has a name and can be taken back.
final class HandLog {

    private final ReadOnlyObjectWrapper<ByHand> work = new ReadOnlyObjectWrapper<>(ByHand.NONE);
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private final Map<List<String>, Shelved> shelf = new HashMap<>();
    private Optional<Step> arrival = Optional.empty();
    private PairTexts texts = PairTexts.NONE;
    private PairTexts lastPair = PairTexts.NONE;

    /// What was done: the work by hand before and after, and what else there is to do to take it
    /// back and to bring it back.
    private record Step(String name, ByHand before, ByHand after, Runnable back, Runnable again) {

        static Step of(String name, ByHand before, ByHand after) {
            return new Step(name, before, after, () -> {}, () -> {});
        }

        Step with(UnaryOperator<ByHand> change) {
            return new Step(name, change.apply(before), change.apply(after), back, again);
        }
    }

    /// The steps of a pair that is not on the pages.
    private record Shelved(ByHand work, List<Step> past, List<Step> future) {

        static final Shelved NOTHING = new Shelved(ByHand.NONE, List.of(), List.of());

        Shelved with(UnaryOperator<ByHand> change) {
            return new Shelved(
                    change.apply(work),
                    past.stream().map(step -> step.with(change)).toList(),
                    future.stream().map(step -> step.with(change)).toList());
        }
    }

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
        push(Step.of(name, work.get(), work.get().with(change)));
    }

    /// Takes a step that changed something else than the work by hand.
    ///
    /// @param back takes it back
    /// @param again does it once more
    void done(String name, Runnable back, Runnable again) {
        push(new Step(name, work.get(), work.get(), back, again));
    }

    private void push(Step step) {
        past.push(step);
        future.clear();
        turnTo(step.after());
    }

    /// A report came to a page in a way that can be taken back, once nothing else is left to take
    /// back.
    void arrived(String name, Runnable back) {
        arrival = Optional.of(new Step(name, ByHand.NONE, ByHand.NONE, back, () -> {}));
        turnTo(work.get());
    }

    /// Other reports come: how the last ones came can no longer be taken back.
    void leave() {
        arrival = Optional.empty();
        turnTo(work.get());
    }

    /// @return the name of the step taken back; empty where there was none
    String undo() {
        if (past.isEmpty()) {
            String name = arrival.map(Step::name).orElse("");
            Optional<Step> came = arrival;
            leave();
            came.ifPresent(step -> step.back().run());
            return name;
        }
        Step step = past.pop();
        future.push(step);
        turnTo(step.before());
        step.back().run();
        return step.name();
    }

    /// @return the name of the step brought back; empty where there was none
    String redo() {
        if (future.isEmpty()) {
            return "";
        }
        Step step = future.pop();
        past.push(step);
        turnTo(step.after());
        step.again().run();
        return step.name();
    }

    /// Goes over to other reports, to one alone, or to none. Work stays with its texts when they
    /// change sides or come back; where a file was read again and has changed, it goes along as far
    /// as its places are found; and what was done on a report alone goes along with it into a pair.
    void turnTo(Report left, Report right) {
        PairTexts now = new PairTexts(left, right);
        PairTexts before = texts;
        texts = now;
        if (before.equals(now)) {
            return;
        }
        if (before.swapped().equals(now)) {
            take(present().with(ByHand::swapped));
        } else if (before.isOlderThan(now)) {
            take(present().with(moving(before, now)));
        } else if (before.isAloneIn(now) && !isShelved(now.key())) {
            take(present());
        } else if (before.isAloneIn(now.swapped()) && !isShelved(now.key())) {
            take(present().with(ByHand::swapped));
        } else {
            shelf.remove(before.swapped().key());
            shelf.put(before.key(), present());
            take(known(now));
        }
        if (now.isPair()) {
            lastPair = now;
        }
    }

    private static UnaryOperator<ByHand> moving(PairTexts before, PairTexts now) {
        return work -> work.moved(before.left(), before.right(), now.left(), now.right());
    }

    /// What was done on these texts before, or on the files that they come from before they were
    /// put away.
    private Shelved known(PairTexts now) {
        if (isShelved(now.key()) || !lastPair.isOlderThan(now)) {
            return shelved(now);
        }
        Shelved older = shelved(lastPair).with(moving(lastPair, now));
        shelf.remove(lastPair.key());
        shelf.remove(lastPair.swapped().key());
        return older;
    }

    private Shelved present() {
        return new Shelved(work.get(), List.copyOf(past), List.copyOf(future));
    }

    private void take(Shelved steps) {
        past.clear();
        past.addAll(steps.past());
        future.clear();
        future.addAll(steps.future());
        turnTo(steps.work());
    }

    /// Whether work on these texts is put by until they come back, whichever sides they are on.
    boolean isShelved(List<String> pair) {
        return shelf.containsKey(pair) || shelf.containsKey(pair.reversed());
    }

    /// What was done on these texts before, whichever sides they were on.
    private Shelved shelved(PairTexts now) {
        Shelved otherWay =
                shelf.getOrDefault(now.swapped().key(), Shelved.NOTHING).with(ByHand::swapped);
        return shelf.getOrDefault(now.key(), otherWay);
    }

    /// Begins anew with work that is done already.
    void begin(ByHand done) {
        arrival = Optional.empty();
        past.clear();
        future.clear();
        turnTo(done);
    }

    private void turnTo(ByHand now) {
        undoName.set(past.isEmpty() ? arrival.map(Step::name).orElse("") : past.getFirst().name());
        redoName.set(future.isEmpty() ? "" : future.getFirst().name());
        work.set(now);
    }
}
