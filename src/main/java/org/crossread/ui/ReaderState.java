package org.crossread.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

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
import java.util.Objects;
import java.util.function.BiFunction;

/// What the window shows and what the reader chose: views bind to its properties and call its
/// methods.
final class ReaderState {

    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(Reading.BLANK);
    private final Visits visits = new Visits();
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.QUOTATIONS);
    private final MarkChoice marks = new MarkChoice();
    private final ReadOnlyBooleanWrapper linked = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper fault = new ReadOnlyBooleanWrapper(false);
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.REPORTS);
    private final ObjectProperty<Arrangement> arrangement =
            new SimpleObjectProperty<>(Arrangement.PAGES);
    private final ObjectProperty<Side> rowOrder = new SimpleObjectProperty<>(Side.LEFT);
    private final TranscriptState transcript = new TranscriptState(this::refresh);
    private final ListSteps steps = new ListSteps(this);
    private final HandLog hand = new HandLog();
    private BiFunction<Comparison, ByHand, Comparison> working = Comparison::with;
    private boolean turning;

    ReaderState() {
        marks.property().subscribe(_ -> refresh());
        filter.subscribe(_ -> refresh());
        hand.workProperty().subscribe(_ -> refresh());
        transcript.property().subscribe(_ -> refresh());
    }

    /// @param work puts what was changed by hand into a comparison
    void setWorking(BiFunction<Comparison, ByHand, Comparison> work) {
        working = work;
    }

    private void refresh() {
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

    /// What quotations are checked against.
    TranscriptState transcript() {
        return transcript;
    }

    ReadOnlyObjectProperty<Reading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    Reading reading() {
        return reading.get();
    }

    /// Takes what a task has read or found so far.
    void setReading(Reading newest) {
        boolean sameTexts = texts(newest).equals(texts(reading.get()));
        if (newest.left().isShown() && newest.right().isShown()) {
            turning = true;
            hand.turnTo(newest.left().report(), newest.right().report());
            if (newest.isCompared() && marks.suggest(newest.found())) {
                say(Messages.text("reader.notice.mostly-same"));
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

    private static List<String> texts(Reading of) {
        return List.of(of.left().report().text(), of.right().report().text());
    }

    /// A better comparison of the same texts: what was chosen stays so, where it is still found.
    private void keepSelection(Reading shown) {
        Selection old = selection();
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

    /// A short word to the reader, in the status line.
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    void say(String words) {
        fault.set(false);
        notice.set(words);
    }

    /// Logs a fault of the program in full and says it in one sentence.
    void tell(Throwable fault) {
        Problems.log(fault);
        say(Problems.sentence(fault));
        this.fault.set(true);
    }

    /// Whether what was said last is a fault of the program.
    ReadOnlyBooleanProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// Puts the last fault of the program on the clipboard, in full.
    void copyFault() {
        Problems.copyLast();
        say(Messages.text("reader.details.copied"));
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
        return reading.get().findings().items().get(topic.get());
    }

    List<Item> items(Topic of) {
        return reading.get().findings().items().get(of);
    }

    /// Chooses what stands at a position of a page: a quotation, else a passage.
    void pick(Side side, int position) {
        Touched touched = Touched.of(side);
        Picking.at(reading.get().findings(), side, position)
                .ifPresentOrElse(selection -> choose(selection, touched), () -> clearSelection());
    }

    /// Chooses the quotation or passage that joins two places; of the page where there is none.
    void chooseAt(Span left, Span right) {
        Picking.joining(reading.get().findings(), left, right)
                .ifPresentOrElse(
                        selection -> choose(selection, Touched.ELSEWHERE),
                        () -> pick(Side.LEFT, left.start()));
    }

    /// Chooses a quotation by its badge.
    void pickQuotation(Side side, int number, Span place) {
        Touched touched = Touched.of(side);
        QuoteEntry entry = reading.get().findings().entries().get(number - 1);
        choose(Selections.at(entry, side, place), touched);
    }
}
