package org.crossread.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.crossread.model.ByHand;
import org.crossread.model.HandChange;
import org.crossread.model.Report;
import org.crossread.ui.page.PageContent;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the reader changed by hand, step by step: every step has a name and can be taken back.
final class HandLog {

    private final ReadOnlyObjectWrapper<ByHand> work = new ReadOnlyObjectWrapper<>(ByHand.NONE);
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private final Map<List<String>, ByHand> shelf = new HashMap<>();
    private Texts texts = Texts.NONE;

    private record Step(String name, ByHand before, ByHand after) {
        Step swapped() {
            return new Step(name, before.swapped(), after.swapped());
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

    /// Goes over to other reports. Work stays with its texts when they change sides or come back;
    /// where a file was read again and has changed, it goes along as far as its places are found.
    void turnTo(Report left, Report right) {
        Texts now = new Texts(left, right);
        Texts before = texts;
        texts = now;
        if (before.equals(now)) {
            return;
        }
        if (before.swapped().equals(now)) {
            swap(past);
            swap(future);
            turnTo(work.get().swapped());
        } else if (before.isOlderThan(now)) {
            begin(work.get().moved(before.left, before.right, left, right));
        } else {
            shelf.remove(before.swapped().key());
            shelf.put(before.key(), work.get());
            begin(shelved(now));
        }
    }

    /// Whether work on these texts is put by until they come back, whichever sides they are on.
    boolean isShelved(List<String> pair) {
        return shelf.containsKey(pair) || shelf.containsKey(pair.reversed());
    }

    /// What was done on these texts before, whichever sides they were on.
    private ByHand shelved(Texts now) {
        ByHand otherWay = shelf.getOrDefault(now.swapped().key(), ByHand.NONE).swapped();
        return shelf.getOrDefault(now.key(), otherWay);
    }

    private static void swap(Deque<Step> steps) {
        List<Step> swapped = steps.stream().map(Step::swapped).toList();
        steps.clear();
        steps.addAll(swapped);
    }

    /// The reports that the work is on.
    private record Texts(Report left, Report right) {

        static final Texts NONE = new Texts(PageContent.BLANK.report(), PageContent.BLANK.report());

        @Override
        public boolean equals(Object other) {
            return other instanceof Texts texts && key().equals(texts.key());
        }

        @Override
        public int hashCode() {
            return key().hashCode();
        }

        List<String> key() {
            return List.of(left.text(), right.text());
        }

        Texts swapped() {
            return new Texts(right, left);
        }

        /// Whether the others are the same files, read again: equal in name, and at least half of
        /// the shorter one's sentences stand in the other. Saved web pages are often all of one
        /// name.
        boolean isOlderThan(Texts others) {
            return isSameFile(left, others.left) && isSameFile(right, others.right);
        }

        private static boolean isSameFile(Report one, Report other) {
            String name = one.origin().fileName();
            return !name.isEmpty()
                    && name.equals(other.origin().fileName())
                    && (one.text().equals(other.text()) || isMostly(one, other));
        }

        private static boolean isMostly(Report one, Report other) {
            Set<String> first = sentences(one);
            Set<String> second = sentences(other);
            int least = Math.min(first.size(), second.size());
            first.retainAll(second);
            return 2 * first.size() >= least;
        }

        private static Set<String> sentences(Report report) {
            return report.sentences().stream().map(report::text).collect(Collectors.toSet());
        }
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
