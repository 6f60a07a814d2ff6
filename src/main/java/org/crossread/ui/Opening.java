package org.crossread.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.concurrent.Task;

import org.crossread.export.Marks;
import org.crossread.export.SavedComparison;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.ReadingTask.Engine;
import org.crossread.ui.ReadingTask.Request;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// What is on both pages and where it came from: what is opened, kept, read again or taken away is
/// read and compared in the background. Starting anew stops what is under way.
final class Opening {

    private final ReaderState state;
    private final Supplier<Engine> engine;
    private final BooleanSupplier byWordsAlone;
    private final ReadingWork work;
    private Runnable onLeaving = () -> {};
    private final PageSources sources = new PageSources();

    /// @param byWordsAlone whether the reader wants no more than that
    Opening(ReaderState state, Supplier<Engine> engine, BooleanSupplier byWordsAlone) {
        this.byWordsAlone = byWordsAlone;
        this.state = state;
        this.engine = engine;
        work = new ReadingWork(state);
    }

    /// The work under way; empty when there is none.
    ReadOnlyObjectProperty<Optional<Task<?>>> workProperty() {
        return work.property();
    }

    Optional<Source> source(Side side) {
        return sources.of(side);
    }

    void openPair(Source leftSource, Source rightSource) {
        sources.set(Optional.of(leftSource), Optional.of(rightSource));
        start(new Request.Open(leftSource), new Request.Open(rightSource));
    }

    /// Shows a comparison that was made before, as it was.
    void show(SavedComparison opened) {
        work.drop();
        onLeaving.run();
        state.say("");
        Comparison found = opened.found();
        sources.set(saved(found.left()), saved(found.right()));
        PageState leftPage = page(found.left());
        PageState rightPage = page(found.right());
        Marks show = state.marks().property().get();
        state.setReading(Reading.of(leftPage, rightPage, show).with(found, show));
        state.hand().begin(opened.comparison().byHand());
        if (!found.isFinal()) {
            start(new Request.Keep(leftPage), new Request.Keep(rightPage));
        }
    }

    private static Optional<Source> saved(Report report) {
        return isNone(report) ? Optional.empty() : Optional.of(new Source.Saved(report));
    }

    private static PageState page(Report report) {
        return isNone(report) ? new PageState.Blank() : new PageState.Shown(report);
    }

    /// A report alone was saved with an empty page beside it; an empty file has a name.
    private static boolean isNone(Report report) {
        return report.text().isEmpty() && report.origin().fileName().isEmpty();
    }

    /// Opens one report and keeps the other.
    void open(Side side, Source source) {
        sources.set(side, Optional.of(source));
        start(request(Side.LEFT, side), request(Side.RIGHT, side));
    }

    /// Opens a report in a way that the reader can take back.
    ///
    /// @param name what was done, as menus call it
    void open(Side side, Source source, String name) {
        PageState before = state.reading().page(side);
        Optional<Source> from = source(side);
        open(side, source);
        state.hand().arrived(name, () -> bringBack(side, before, from));
    }

    private void bringBack(Side side, PageState page, Optional<Source> source) {
        sources.set(side, source);
        Request there = sources.kept(side, page);
        Side other = side.other();
        Request here = sources.kept(other, state.reading().page(other));
        start(side.of(there, here), side.of(here, there));
    }

    private Request request(Side side, Side opened) {
        return side == opened
                ? new Request.Open(source(side).orElseThrow())
                : sources.kept(side, state.reading().page(side));
    }

    /// Reads both files once more.
    ///
    /// @param isGone whether a file is known to be no longer there: then what was read of it stays
    void reload(Predicate<Path> isGone) {
        if (source(Side.LEFT).isPresent() || source(Side.RIGHT).isPresent()) {
            start(again(Side.LEFT, isGone), again(Side.RIGHT, isGone));
        }
    }

    private Request again(Side side, Predicate<Path> isGone) {
        PageState page = state.reading().page(side);
        boolean gone = source(side).flatMap(Source::file).filter(isGone).isPresent();
        return gone && page.isShown() ? sources.kept(side, page) : sources.again(side);
    }

    /// Compares what is shown once more.
    void again() {
        Reading reading = state.reading();
        if (reading.left().isShown() || reading.right().isShown()) {
            start(
                    sources.kept(Side.LEFT, reading.left()),
                    sources.kept(Side.RIGHT, reading.right()));
        }
    }

    /// Counts the sentences of a place as the report's text, or leaves them out, and compares anew.
    void turnCounted(Side side, Span place) {
        PageState before = state.reading().page(side);
        PageState turned =
                new PageState.Shown(CountedText.turned(state.reading().page(side).report(), place));
        show(turned);
        state.hand()
                .done(Messages.text("reader.done.counted"), () -> show(before), () -> show(turned));
    }

    /// In the place of the same text, whichever side it is on now.
    private void show(PageState page) {
        Reading reading = state.reading();
        boolean onLeft = page.report().text().equals(reading.left().report().text());
        start(
                sources.kept(Side.LEFT, onLeft ? page : reading.left()),
                sources.kept(Side.RIGHT, onLeft ? reading.right() : page));
    }

    /// Takes both reports away.
    void empty() {
        sources.set(Optional.empty(), Optional.empty());
        start(sources.again(Side.LEFT), sources.again(Side.RIGHT));
    }

    void swap() {
        sources.set(source(Side.RIGHT), source(Side.LEFT));
        Reading reading = state.reading();
        start(sources.kept(Side.LEFT, reading.right()), sources.kept(Side.RIGHT, reading.left()));
    }

    /// The window is closed: stops what is under way and lets its threads end.
    void close() {
        stop();
        work.close();
    }

    /// Stops the work under way; what is already shown stays.
    ///
    /// @return whether there was any
    boolean stop() {
        boolean was = work.cancel();
        Reading reading = state.reading();
        if (was && (isUnread(reading.left()) || isUnread(reading.right()))) {
            state.setReading(
                    Reading.of(
                            stopped(reading.left()),
                            stopped(reading.right()),
                            state.marks().property().get()));
        }
        if (was) {
            tellStopped(reading);
        }
        return was;
    }

    private void tellStopped(Reading reading) {
        if (reading.isCompared()) {
            if (!byWordsAlone.getAsBoolean()) {
                state.say(Messages.text("reader.notice.stopped"));
            }
        } else if (reading.left().hasText() && reading.right().hasText()) {
            state.say(Messages.text("reader.notice.not-compared"));
        }
    }

    private static boolean isUnread(PageState page) {
        return page instanceof PageState.Waiting;
    }

    /// What text there is stays to be read.
    private static PageState stopped(PageState page) {
        return isUnread(page) ? new PageState.Failed(Messages.text("reader.cover.stopped")) : page;
    }

    /// @param after runs something as soon as what the state holds is on the screen
    void setWhenShown(Consumer<Runnable> after) {
        work.setWhenShown(after);
    }

    /// Hears before what is shown goes away.
    void setOnLeaving(Runnable heard) {
        onLeaving = heard;
    }

    private void start(Request leftRequest, Request rightRequest) {
        state.hand().leave();
        onLeaving.run();
        state.say("");
        work.start(
                new ReadingTask(
                        engine,
                        leftRequest,
                        rightRequest,
                        state.marks().property().get(),
                        byWordsAlone.getAsBoolean()));
    }
}
