package org.crossread.cli;

import org.crossread.compare.Timings;
import org.crossread.model.Progress;

/// Says how long it took to find the answers to one question, before they are looked at closely.
final class QuestionTiming implements Progress {

    private static final long NANOS_A_MILLISECOND = 1_000_000;

    private final Timings timings;
    private final long begun = System.nanoTime();
    private boolean isSaid;

    QuestionTiming(Timings timings) {
        this.timings = timings;
    }

    @Override
    public void at(Step step, int done, int total) {
        if (!isSaid) {
            isSaid = true;
            // A part of a millisecond counts as one.
            long nanos = System.nanoTime() - begun + NANOS_A_MILLISECOND - 1;
            timings.say("question", nanos / NANOS_A_MILLISECOND);
        }
    }
}
