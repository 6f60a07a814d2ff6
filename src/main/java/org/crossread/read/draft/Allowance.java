package org.crossread.read.draft;

import org.crossread.model.Progress;

import java.time.Duration;

/// How much one file may cost. A reader asks as it goes on, so that no file, however made, takes
/// more time or memory than this.
public final class Allowance {

    /// The longest text that a report may have, in UTF-16 code units.
    public static final int MOST_TEXT = 64 << 20;

    /// The most bytes that the parts of one file may unfold to.
    public static final long MOST_UNFOLDED = 400L << 20;

    /// For one file.
    public static final Duration MOST_TIME = Duration.ofSeconds(60);

    private final Progress progress;
    private final long end = System.nanoTime() + MOST_TIME.toNanos();
    private long unfolded;
    private long text;

    public Allowance(Progress progress) {
        this.progress = progress;
    }

    /// Time is up sooner or later: called at least once for each page, element or 64 kB.
    ///
    /// @throws GivenUp if the file has taken too long
    public void step() throws GivenUp {
        if (System.nanoTime() - end > 0) {
            throw new GivenUp(GivenUp.Reason.TOO_LONG);
        }
    }

    /// The same, with how far the reading has come.
    ///
    /// @throws java.util.concurrent.CancellationException if the person stops it
    public void step(int done, int total) throws GivenUp {
        progress.at(Progress.Step.READ, done, total);
        step();
    }

    /// @param bytes what a packed part has given
    /// @throws GivenUp if all parts together are more than [#MOST_UNFOLDED]
    public void unfold(long bytes) throws GivenUp {
        unfolded += bytes;
        if (unfolded > MOST_UNFOLDED) {
            throw new GivenUp(GivenUp.Reason.TOO_MUCH);
        }
        step();
    }

    /// @param length of text that was found, in UTF-16 code units
    /// @throws GivenUp if it is more than [#MOST_TEXT] in all
    public void take(int length) throws GivenUp {
        text += length;
        if (text > MOST_TEXT) {
            throw new GivenUp(GivenUp.Reason.TOO_MUCH);
        }
    }
}
