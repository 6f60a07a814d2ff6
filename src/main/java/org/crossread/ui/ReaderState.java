package org.crossread.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.crossread.compare.TranscriptCheck;
import org.crossread.export.Marks;
import org.crossread.l10n.Messages;
import org.crossread.model.ByHand;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Transcript;
import org.crossread.ui.page.Touched;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;

/// What the window shows and what the reader chose: views bind to its properties and call its
/// methods.
final class ReaderState {

    private final ReadOnlyObjectWrapper<Reading> reading =
            new ReadOnlyObjectWrapper<>(Reading.BLANK);
    private final ReadOnlyObjectWrapper<Visit> visit =
            new ReadOnlyObjectWrapper<>(new Visit(Selection.NOTHING, Touched.ELSEWHERE, false, 0));
    private final ObjectProperty<Topic> topic = new SimpleObjectProperty<>(Topic.QUOTATIONS);
    private final ObjectProperty<Marks> marks = new SimpleObjectProperty<>(Marks.SHARED);
    private final ReadOnlyBooleanWrapper linked = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.REPORTS);
    private final ObjectProperty<Arrangement> arrangement =
            new SimpleObjectProperty<>(Arrangement.PAGES);
    private final ObjectProperty<Side> rowOrder = new SimpleObjectProperty<>(Side.LEFT);
    private final ReadOnlyObjectWrapper<Optional<TranscriptCheck>> transcript =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final HandLog hand = new HandLog();
    private final History history = new History();
    private BiFunction<Comparison, ByHand, Comparison> working = Comparison::with;
    private boolean turning;
    private boolean isMarkedByHand;

    ReaderState() {
        marks.subscribe(
                (_, _) -> {
                    isMarkedByHand = !turning;
                    refresh();
                });
        filter.subscribe(_ -> refresh());
        hand.workProperty().subscribe(_ -> refresh());
        transcript.subscribe(_ -> refresh());
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
        boolean worked = Objects.equals(now.byHand(), work) && isChecked(now);
        return newest.showing(
                worked ? now : checked(working.apply(newest.found(), work)),
                marks.get(),
                filter.get());
    }

    private boolean isChecked(Comparison now) {
        return transcript
                .get()
                .map(check -> check.transcript() == now.transcript().report())
                .orElse(!now.transcript().isGiven());
    }

    private Comparison checked(Comparison comparison) {
        return transcript
                .get()
                .map(check -> check.checked(comparison, Progress.SILENT))
                .orElseGet(() -> comparison.with(Transcript.NONE));
    }

    /// What quotations are checked against.
    ReadOnlyObjectProperty<Optional<TranscriptCheck>> transcriptProperty() {
        return transcript.getReadOnlyProperty();
    }

    void checkAgainst(Optional<TranscriptCheck> check) {
        transcript.set(check);
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
            suggestMarks(newest);
            turning = false;
        }
        Reading shown = shown(newest);
        reading.set(shown);
        if (sameTexts) {
            keepSelection(shown);
        } else {
            history.clear();
            go(Selection.NOTHING, Touched.ELSEWHERE);
        }
    }

    /// As long as the reader has not chosen, what is shared is marked, but of reports that are for
    /// the most part the same words, what differs.
    private void suggestMarks(Reading newest) {
        if (newest.isCompared() && !isMarkedByHand) {
            boolean mostlySame = new SharedRuns(newest.found()).isMost();
            marks.set(mostlySame ? Marks.DIFFERENT : Marks.SHARED);
            isMarkedByHand = false;
            if (mostlySame) {
                say(Messages.text("reader.notice.mostly-same"));
            }
        }
    }

    /// Marks what the reader wants to see, from now on.
    void mark(Marks wanted) {
        marks.set(wanted);
        isMarkedByHand = true;
    }

    /// Whether the reader chose what is marked.
    boolean isMarkedByHand() {
        return isMarkedByHand;
    }

    private static List<String> texts(Reading of) {
        return List.of(of.left().report().text(), of.right().report().text());
    }

    /// A better comparison of the same texts: what was chosen stays so, where it is still found.
    private void keepSelection(Reading shown) {
        Selection old = selection();
        if (!old.isNothing()) {
            Selection now =
                    shown.findings().items().getOrDefault(old.topic(), List.of()).stream()
                            .map(Item::selection)
                            .filter(next -> isSamePlace(old, next))
                            .findFirst()
                            .orElse(Selection.NOTHING);
            visit.set(new Visit(now, Touched.ELSEWHERE, false, visit.get().serial() + 1));
        }
    }

    private static boolean isSamePlace(Selection old, Selection next) {
        return old.left().stream().anyMatch(next.left()::contains)
                || old.right().stream().anyMatch(next.right()::contains);
    }

    ReadOnlyObjectProperty<Visit> visitProperty() {
        return visit.getReadOnlyProperty();
    }

    Selection selection() {
        return visit.get().selection();
    }

    ObjectProperty<Topic> topicProperty() {
        return topic;
    }

    ObjectProperty<Marks> marksProperty() {
        return marks;
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
        notice.set(words);
    }

    /// Chooses a passage and brings its places level.
    void choose(Selection selection, Touched touched) {
        history.visit(selection);
        say("");
        if (!selection.isNothing()) {
            topic.set(selection.topic());
        }
        go(selection, touched);
    }

    private void go(Selection selection, Touched touched) {
        visit.set(new Visit(selection, touched, true, visit.get().serial() + 1));
    }

    void clearSelection() {
        choose(Selection.NOTHING, Touched.ELSEWHERE);
    }

    void back() {
        history.back().ifPresent(place -> go(place, Touched.ELSEWHERE));
    }

    void forward() {
        history.forward().ifPresent(place -> go(place, Touched.ELSEWHERE));
    }

    /// All lines of the topic, whatever is shown of them.
    List<Item> items() {
        return reading.get().findings().items().getOrDefault(topic.get(), List.of());
    }

    List<Item> items(Topic of) {
        return reading.get().findings().items().getOrDefault(of, List.of());
    }

    /// The lines that show, in their groups.
    List<ListOrder.Part> parts() {
        Filter chosen = filter.get();
        return ListOrder.parts(
                items().stream()
                        .filter(item -> chosen.shows(item.kind()) && chosen.shows(item.check()))
                        .toList(),
                grouping.get().in(topic.get()));
    }

    private List<Item> shownItems() {
        return parts().stream().flatMap(part -> part.items().stream()).toList();
    }

    /// Goes `by` lines on in the list, round its ends.
    void step(int by) {
        List<Item> items = shownItems();
        if (items.isEmpty()) {
            return;
        }
        int now = place(items);
        int from = now < 0 && by < 0 ? items.size() : now;
        int next = Math.floorMod(from + by, items.size());
        choose(items.get(next).selection(), Touched.ELSEWHERE);
        if (next != from + by) {
            say(Messages.text(by > 0 ? "reader.notice.from-start" : "reader.notice.from-end"));
        }
    }

    /// Where the chosen line stands among others; -1 where it is not among them.
    private int place(List<Item> items) {
        Selection now = selection();
        for (int i = 0; i < items.size() && now.topic() == topic.get(); i++) {
            if (items.get(i).selection().index() == now.index()) {
                return i;
            }
        }
        return -1;
    }

    /// The first or the last line of the list.
    void edge(boolean first) {
        List<Item> items = shownItems();
        if (!items.isEmpty()) {
            Item item = first ? items.getFirst() : items.getLast();
            choose(item.selection(), Touched.ELSEWHERE);
        }
    }

    /// Chooses what stands at a position of a page: a quotation, else a passage.
    void pick(Side side, int position) {
        Touched touched = side == Side.LEFT ? Touched.LEFT_PAGE : Touched.RIGHT_PAGE;
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
        Touched touched = side == Side.LEFT ? Touched.LEFT_PAGE : Touched.RIGHT_PAGE;
        QuoteEntry entry = reading.get().findings().entries().get(number - 1);
        choose(Selections.at(entry, side, place), touched);
    }
}
