package org.crossread.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossread.compare.TranscriptCheck;
import org.crossread.l10n.Messages;
import org.crossread.model.ByHand;
import org.crossread.model.Comparison;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.QuoteEntry;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.finding.Selections;
import org.crossread.ui.finding.Topic;
import org.crossread.ui.finding.Wording;
import org.crossread.ui.page.Touched;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What the window shows and what the reader chose: views bind to its properties and call its
/// methods.
final class ReaderState {

    private final Visits visits = new Visits();
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.QUOTATIONS);
    private final MarkChoice marks = new MarkChoice();
    private final ReadOnlyBooleanWrapper linked = new ReadOnlyBooleanWrapper(true);
    private final Notices notices = new Notices();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.REPORTS);
    private final ObjectProperty<Arrangement> arrangement =
            new SimpleObjectProperty<>(Arrangement.PAGES);
    private final ObjectProperty<Side> rowOrder = new SimpleObjectProperty<>(Side.LEFT);
    private final TranscriptState transcript = new TranscriptState(this::refresh);
    private final HandLog hand = new HandLog();
    private final ShownReading reading =
            new ShownReading(marks, filter, hand, transcript, visits, notices);
    private final ListSteps steps = new ListSteps(this);

    /// @param work puts what was changed by hand into a comparison
    void setWorking(BiFunction<Comparison, ByHand, Comparison> work) {
        reading.setWorking(work);
    }

    private void refresh() {
        reading.refresh();
    }

    /// What quotations are checked against.
    TranscriptState transcript() {
        return transcript;
    }

    /// Checks quotations against another text from now on, or against none: a step that can be
    /// taken back.
    void check(Optional<TranscriptCheck> wanted) {
        Optional<TranscriptCheck> before = transcript.property().get();
        transcript.set(wanted);
        hand.done(
                Messages.text(wanted.isEmpty() ? "reader.done.unchecked" : "reader.done.against"),
                () -> transcript.set(before),
                () -> transcript.set(wanted));
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.property();
    }

    Reading reading() {
        return reading.get();
    }

    /// Takes what a task has read or found so far.
    void setReading(Reading newest) {
        reading.set(newest);
    }

    ReadOnlyObjectProperty<Visit> visitProperty() {
        return visits.property();
    }

    Selection selection() {
        return visits.selection();
    }

    ObjectProperty<Topic> topicProperty() {
        return topic;
    }

    /// What is marked on the pages.
    MarkChoice marks() {
        return marks;
    }

    /// Going through the lines of the list.
    ListSteps steps() {
        return steps;
    }

    ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /// Whose order the rows stand in.
    ObjectProperty<Side> rowOrderProperty() {
        return rowOrder;
    }

    void turnRows() {
        rowOrder.set(rowOrder.get().other());
        say(Messages.text("reader.notice.row-order", Wording.side(rowOrder.get())));
    }

    HandLog hand() {
        return hand;
    }

    ReadOnlyBooleanProperty linkedProperty() {
        return linked.getReadOnlyProperty();
    }

    void toggleLinked() {
        linked.set(!linked.get());
        say(Messages.text(linked.get() ? "reader.notice.linked" : "reader.notice.unlinked"));
    }

    /// What the status line says for a while.
    Notices notices() {
        return notices;
    }

    void say(String words) {
        notices.say(words);
    }

    /// Chooses a passage and brings its places level.
    void choose(Selection selection, Touched touched) {
        say("");
        if (!selection.isNothing()) {
            topic.set(selection.topic());
        }
        visits.to(selection, touched);
    }

    void clearSelection() {
        choose(Selection.NOTHING, Touched.ELSEWHERE);
    }

    /// Back and forward through the places the reader has been to.
    Visits visits() {
        return visits;
    }

    /// All lines of the topic, whatever is shown of them.
    List<Item> items() {
        return reading().findings().items().get(topic.get());
    }

    List<Item> items(Topic of) {
        return reading().findings().items().get(of);
    }

    /// Chooses what stands at a position of a page: a quotation, else a passage.
    void pick(Side side, int position) {
        Touched touched = Touched.of(side);
        Picking.at(reading().findings(), side, position)
                .ifPresentOrElse(selection -> choose(selection, touched), () -> clearSelection());
    }

    /// Chooses the quotation or passage that joins two places; of the page where there is none.
    void chooseAt(Span left, Span right) {
        Picking.joining(reading().findings(), left, right)
                .ifPresentOrElse(
                        selection -> choose(selection, Touched.ELSEWHERE),
                        () -> pick(Side.LEFT, left.start()));
    }

    /// Chooses a quotation by its badge.
    void pickQuotation(Side side, int number, Span place) {
        Touched touched = Touched.of(side);
        QuoteEntry entry = reading().findings().entries().get(number - 1);
        choose(Selections.at(entry, side, place), touched);
    }
}
