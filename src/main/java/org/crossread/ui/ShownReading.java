package org.crossread.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.crossread.l10n.Messages;
import org.crossread.model.ByHand;
import org.crossread.model.Comparison;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Selection;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/// What was read and found, as it is shown: with what the reader changed by hand, marks, and leaves
/// of it. What is chosen stays so, where it is still found.
final class ShownReading {

    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(Reading.BLANK);
    private final MarkChoice marks;
    private final ObjectProperty<Filter> filter;
    private final HandLog hand;
    private final TranscriptState transcript;
    private final Visits visits;
    private final Notices notices;
    private BiFunction<Comparison, ByHand, Comparison> working = Comparison::with;
    private boolean turning;

    ShownReading(
            MarkChoice marks,
            ObjectProperty<Filter> filter,
            HandLog hand,
            TranscriptState transcript,
            Visits visits,
            Notices notices) {
        this.marks = marks;
        this.filter = filter;
        this.hand = hand;
        this.transcript = transcript;
        this.visits = visits;
        this.notices = notices;
        marks.property().subscribe(_ -> refresh());
        filter.subscribe(_ -> refresh());
        hand.workProperty().subscribe(_ -> refresh());
        transcript.property().subscribe(_ -> refresh());
    }

    ReadOnlyObjectProperty<Reading> property() {
        return reading.getReadOnlyProperty();
    }

    Reading get() {
        return reading.get();
    }

    /// @param work puts what was changed by hand into a comparison
    void setWorking(BiFunction<Comparison, ByHand, Comparison> work) {
        working = work;
    }

    /// Shows it anew where the reader changed something.
    void refresh() {
        if (turning) {
            return;
        }
        Reading now = shown(reading.get());
        if (now != reading.get()) {
            reading.set(now);
            keepSelection(now);
        }
    }

    /// With what the reader changed, marks and shows.
    private Reading shown(Reading newest) {
        ByHand work = hand.work();
        Comparison now = newest.findings().comparison();
        boolean worked = Objects.equals(now.byHand(), work) && transcript.isIn(now);
        return newest.showing(
                worked ? now : transcript.checked(working.apply(newest.found(), work)),
                marks.property().get(),
                filter.get());
    }

    /// Takes what a task has read or found so far.
    void set(Reading newest) {
        boolean sameTexts = texts(newest).equals(texts(reading.get()));
        if (!newest.isComing()) {
            turning = true;
            hand.turnTo(newest.left().report(), newest.right().report());
            if (isSuggesting(newest)) {
                notices.say(Messages.text("reader.notice.mostly-same"));
            }
            turning = false;
        }
        Reading shown = shown(newest);
        reading.set(shown);
        if (sameTexts) {
            keepSelection(shown);
        } else {
            visits.leave();
        }
    }

    private boolean isSuggesting(Reading newest) {
        return newest.left().isShown()
                && newest.right().isShown()
                && newest.isCompared()
                && marks.suggest(newest.found());
    }

    private static List<String> texts(Reading of) {
        return List.of(of.left().report().text(), of.right().report().text());
    }

    /// A better comparison of the same texts: what was chosen stays so, where it is still found.
    private void keepSelection(Reading shown) {
        Selection old = visits.selection();
        if (!old.isNothing()) {
            Selection now =
                    shown.findings().items().get(old.topic()).stream()
                            .map(Item::selection)
                            .filter(next -> isSamePlace(old, next))
                            .findFirst()
                            .orElse(Selection.NOTHING);
            visits.stay(now);
        }
    }

    private static boolean isSamePlace(Selection old, Selection next) {
        return old.left().stream().anyMatch(next.left()::contains)
                || old.right().stream().anyMatch(next.right()::contains);
    }
}
