package org.crossread.ui;

import javafx.concurrent.Task;

import org.crossread.compare.Comparer;
import org.crossread.export.Marks;
import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.Side;
import org.crossread.read.ReportReader;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Reads two reports and compares them. Its value grows: the texts, of long ones before their
/// sentences, a first comparison by words, the final one.
final class ReadingTask extends Task<Reading> {

    /// Of both reports together, in UTF-16 code units.
    private static final long LONG = 2 * PageReader.LONG;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CountDownLatch shown = new CountDownLatch(1);
    private final Supplier<Engine> engine;
    private final Request left;
    private final Request right;
    private final Marks show;
    private final boolean byWordsAlone;

    /// What one page is to hold.
    sealed interface Request {
        record Keep(PageState state) implements Request {}

        /// @param path the file that the page was read from
        record KeepFile(PageState state, Path path) implements Request {}

        record Open(Source source) implements Request {}

        /// The file that the page shows or is to show.
        default Optional<Path> file() {
            return switch (this) {
                case KeepFile(_, Path path) -> Optional.of(path);
                case Open(Source source) -> source.file();
                case Keep _ -> Optional.empty();
            };
        }

        default boolean isOpen() {
            return this instanceof Open;
        }
    }

    /// What reads and compares.
    record Engine(ReportReader reader, Comparer comparer) {}

    /// @param byWordsAlone whether the first, lexical comparison is all that is wanted
    ReadingTask(
            Supplier<Engine> engine,
            Request left,
            Request right,
            Marks show,
            boolean byWordsAlone) {
        this.byWordsAlone = byWordsAlone;
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
            case Request.KeepFile(PageState state, _) -> state;
            case Request.Open(Source source) -> new PageState.Waiting(source.fileName());
        };
    }

    @Override
    protected Reading call() throws InterruptedException {
        updateMessage(Messages.text("reader.step.read"));
        PageReader pages = new PageReader(engine, left, right, progress());
        PageState leftBegun = pages.open(Side.LEFT);
        updateValue(Reading.of(leftBegun, waiting(right), show));
        PageState rightBegun = pages.open(Side.RIGHT);
        Reading begun = Reading.of(leftBegun, rightBegun, show);
        updateValue(begun);
        if (!leftBegun.hasText() && !rightBegun.hasText()) {
            return begun;
        }
        if (length(leftBegun) + length(rightBegun) > LONG) {
            shown.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }
        PageState leftPage = PageReader.whole(leftBegun);
        PageState rightPage = PageReader.whole(rightBegun);
        Reading texts = begun;
        if (leftPage != leftBegun || rightPage != rightBegun) {
            texts = Reading.of(leftPage, rightPage, show);
            updateValue(texts);
        }
        if (!leftPage.isShown() && !rightPage.isShown()) {
            return texts;
        }
        Comparer comparer = engine.get().comparer();
        Comparison first =
                comparer.compareLexically(leftPage.report(), rightPage.report(), progress());
        Reading lexical = texts.with(first, show);
        if (byWordsAlone || !leftPage.isShown() || !rightPage.isShown()) {
            return lexical;
        }
        updateValue(lexical);
        return texts.with(comparer.refined(first, progress()), show);
    }

    private static long length(PageState page) {
        return page.report().text().length();
    }

    /// What was read is on the screen: from now on long reports are cut into sentences and
    /// compared, lest the reader waits for their text.
    void goOn() {
        if (getValue() instanceof Reading value
                && !isWaiting(value.left())
                && !isWaiting(value.right())) {
            shown.countDown();
        }
    }

    private static boolean isWaiting(PageState page) {
        return page instanceof PageState.Waiting;
    }

    /// Whether meanings were to be compared and could not be.
    boolean lacksEncoder() {
        return !byWordsAlone && engine.get().comparer().isEncoderMissing();
    }

    private Progress progress() {
        Progress shown =
                new PacedProgress(
                        (step, done, total) -> {
                            updateMessage(Messages.text(Steps.key(step)));
                            updateProgress(done, Math.max(1, total));
                        });
        return (step, done, total) -> {
            if (isCancelled()) {
                throw new CancellationException();
            }
            shown.at(step, done, total);
        };
    }
}
