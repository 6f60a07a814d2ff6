package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.Progress;
import org.crossread.model.Side;
import org.crossread.read.Manner;
import org.crossread.read.OpenedReport;
import org.crossread.read.ReadException;
import org.crossread.read.ReadProblem;
import org.crossread.read.ReportReader;
import org.crossread.ui.ReadingTask.Engine;
import org.crossread.ui.ReadingTask.Request;

import java.util.function.Supplier;

/// Reads what both pages are to hold: a report, of a long one its text first, or why there is none.
final class PageReader {

    /// A report of more UTF-16 code units shows its text before its sentences are known.
    static final long LONG = 200_000;

    private final Supplier<Engine> engine;
    private final Request left;
    private final Request right;
    private final Progress progress;

    PageReader(Supplier<Engine> engine, Request left, Request right, Progress progress) {
        this.engine = engine;
        this.left = left;
        this.right = right;
        this.progress = progress;
    }

    PageState open(Side side) {
        return switch (side.of(left, right)) {
            case Request.Keep(PageState state) -> state;
            case Request.KeepFile(PageState state, _) -> state;
            case Request.Open(Source source) ->
                    isSecond(side)
                            ? failed(new ReadProblem.SameTwice(source.fileName()))
                            : open(source, side);
        };
    }

    private PageState open(Source source, Side side) {
        try {
            Manner manner = Manner.told(progress);
            OpenedReport opened = source.open(engine.get().reader(), side, manner);
            return opened.length() > LONG
                    ? new PageState.Begun(opened, opened.beginning())
                    : new PageState.Shown(opened.report());
        } catch (ReadException e) {
            return e.problem() instanceof ReadProblem.Empty
                    ? empty(source, e.problem())
                    : failed(e.problem());
        }
    }

    /// A file of nothing is compared as the command does it: as a report that says nothing.
    private PageState empty(Source source, ReadProblem problem) {
        try {
            return source.nothing(engine.get().reader())
                    .<PageState>map(PageState.Shown::new)
                    .orElseGet(() -> failed(problem));
        } catch (ReadException e) {
            return failed(e.problem());
        }
    }

    /// Finds the sentences of a page that has shown its text so far.
    static PageState whole(PageState page) {
        if (!(page instanceof PageState.Begun(OpenedReport opened, _))) {
            return page;
        }
        try {
            return new PageState.Shown(opened.report());
        } catch (ReadException e) {
            return failed(e.problem());
        }
    }

    private static PageState failed(ReadProblem problem) {
        return new PageState.Failed(Messages.text(problem.key(), problem.arguments().toArray()));
    }

    /// Whether a side opens the file that the other side already has; of two that open it, the
    /// right one.
    private boolean isSecond(Side side) {
        boolean first = side == Side.LEFT && right.isOpen();
        return !first
                && left.file().isPresent()
                && right.file().isPresent()
                && ReportReader.isSame(left.file().orElseThrow(), right.file().orElseThrow());
    }
}
