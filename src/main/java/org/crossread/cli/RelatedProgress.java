package org.crossread.cli;

import org.crossread.l10n.Messages;
import org.crossread.model.Progress;

/// Shows a person who watches how many reports have been read.
final class RelatedProgress implements Progress {

    private static final long MILLIS_BETWEEN = 200;

    private final Console console;
    private long shownAt;
    private boolean isShown;

    RelatedProgress(Console console) {
        this.console = console;
    }

    @Override
    public void at(Step step, int done, int total) {
        long now = System.nanoTime() / 1_000_000;
        if (console.isWatched() && now - shownAt >= MILLIS_BETWEEN) {
            shownAt = now;
            isShown = true;
            String key =
                    step == Step.READ ? "command.related.reading" : "command.related.comparing";
            console.err().print("\r" + Messages.text(key, done, total));
            console.err().flush();
        }
    }

    void ended() {
        if (isShown) {
            console.err().println();
        }
    }
}
