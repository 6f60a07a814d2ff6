package org.crossread.ui;

import javafx.concurrent.Task;

import org.crossread.compare.Comparer;
import org.crossread.export.Marks;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.Side;
import org.crossread.read.ReadException;
import org.crossread.read.ReadProblem;
import org.crossread.read.ReportReader;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/// Reads two reports and compares them. Its value grows: the texts, a first comparison by words,
/// the final one.
final class ReadingTask extends Task<Reading> {

    private final Supplier<Engine> engine;
    private final Request left;
    private final Request right;
    private final Marks show;

    /// What one page is to hold.
    sealed interface Request {
        record Keep(PageState state) implements Request {}

        record Open(Source source) implements Request {}
    }

    /// What reads and compares.
    record Engine(ReportReader reader, Comparer comparer) {}

    ReadingTask(Supplier<Engine> engine, Request left, Request right, Marks show) {
        this.engine = engine;
        this.left = left;
        this.right = right;
        this.show = show;
    }

    /// What the pages hold while nothing is read yet.
    Reading waiting() {
        return Reading.of(waiting(left), waiting(right), show);
    }

    private static PageState waiting(Request request) {
        return switch (request) {
            case Request.Keep(PageState state) -> state;
            case Request.Open(Source.Known(var report)) -> new PageState.Shown(report);
            case Request.Open(Source source) -> new PageState.Waiting(source.fileName());
        };
    }

    @Override
    protected Reading call() {
        updateMessage(Messages.text("reader.step.read"));
        PageState leftPage = read(left, Side.LEFT);
        updateValue(Reading.of(leftPage, waiting(right), show));
        PageState rightPage = same() ? sameTwice() : read(right, Side.RIGHT);
        Reading texts = Reading.of(leftPage, rightPage, show);
        updateValue(texts);
        if (!leftPage.isShown() && !rightPage.isShown()) {
            return texts;
        }
        Comparer comparer = engine.get().comparer();
        Comparison first =
                comparer.compareLexically(leftPage.report(), rightPage.report(), progress());
        Reading lexical = texts.with(first, show);
        if (!leftPage.isShown() || !rightPage.isShown()) {
            return lexical;
        }
        updateValue(lexical);
        return texts.with(
                comparer.compare(leftPage.report(), rightPage.report(), progress()), show);
    }

    private Progress progress() {
        return (step, done, total) -> {
            if (isCancelled()) {
                throw new CancellationException();
            }
            updateMessage(Messages.text(Steps.key(step)));
            updateProgress(done, Math.max(1, total));
        };
    }

    private PageState read(Request request, Side side) {
        return switch (request) {
            case Request.Keep(PageState state) -> state;
            case Request.Open(Source source) -> read(source, side);
        };
    }

    private PageState read(Source source, Side side) {
        try {
            return new PageState.Shown(source.read(engine.get().reader(), side));
        } catch (ReadException e) {
            return failed(e.problem());
        }
    }

    private static PageState failed(ReadProblem problem) {
        return new PageState.Failed(Messages.text(problem.key(), problem.arguments().toArray()));
    }

    private boolean same() {
        return left instanceof Request.Open(Source.File(var one))
                && right instanceof Request.Open(Source.File(var other))
                && ReportReader.isSame(one, other);
    }

    private PageState sameTwice() {
        return right instanceof Request.Open(Source source)
                ? failed(new ReadProblem.SameTwice(source.fileName()))
                : new PageState.Blank();
    }
}
