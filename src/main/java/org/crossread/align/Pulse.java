package org.crossread.align;

import org.crossread.model.Progress;

/// Asks now and then whether long work shall go on, so that a loop may call it at every turn.
final class Pulse {

    private static final int TURNS = 256;

    private final Progress progress;
    private int turns;

    Pulse(Progress progress) {
        this.progress = progress;
    }

    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    void beat() {
        if (turns++ % TURNS == 0) {
            progress.at(Progress.Step.ALIGN, 0, 1);
        }
    }
}
