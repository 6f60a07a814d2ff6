package org.crossread.ui;

import org.crossread.model.Progress;

import java.util.Optional;

/// Tells each new step at once, and of one step at most four times a second how far it is: every
/// word of it costs the window a frame.
final class PacedProgress implements Progress {

    private static final long PAUSE = 250_000_000L;

    private final Progress told;
    private Optional<Step> last = Optional.empty();
    private long next;

    PacedProgress(Progress told) {
        this.told = told;
    }

    @Override
    public synchronized void at(Step step, int done, int total) {
        long now = System.nanoTime();
        if (now - next >= 0 || !last.equals(Optional.of(step))) {
            last = Optional.of(step);
            next = now + PAUSE;
            told.at(step, done, total);
        }
    }
}
