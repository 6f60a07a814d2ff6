package org.crossread.cli;

import org.crossread.l10n.Messages;

/// Counts the records of a batch; a person who watches sees the count grow.
final class BatchProgress {

    private static final long MILLIS_BETWEEN = 200;

    private final Console console;
    private int records;
    private int bad;
    private long shownAt;

    BatchProgress(Console console) {
        this.console = console;
    }

    void answered(boolean isGood) {
        records++;
        bad += isGood ? 0 : 1;
        long now = System.nanoTime() / 1_000_000;
        if (console.isWatched() && now - shownAt >= MILLIS_BETWEEN) {
            shownAt = now;
            show("");
        }
    }

    private void show(String end) {
        console.err().print("\r" + Messages.text("command.batch.count", records) + end);
        console.err().flush();
    }

    /// Says how many records there were, to one who watches, and how many were bad, to everybody.
    ///
    /// @throws Refusal if there were records and none was good
    void ended() throws Refusal {
        if (console.isWatched()) {
            show(System.lineSeparator());
        }
        if (bad == 0) {
            return;
        }
        String sentence = Messages.text("command.batch.bad", bad, records);
        if (bad == records) {
            throw Refusal.notDone(sentence);
        }
        console.err().println("crossread: " + sentence);
    }
}
