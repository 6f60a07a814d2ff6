package org.crossread.cli;

import org.crossread.cli.BatchLine.Answered;
import org.crossread.model.OrderedWork;

import java.io.IOException;
import java.io.OutputStream;

/// Answers the lines of a batch in their order, on one thread or several: the same bytes either
/// way. At most a few lines a thread are held at a time.
final class BatchRun {

    private static final int LINES_AHEAD = 8;

    private final BatchLine line;
    private final int threads;
    private final BatchProgress progress;

    BatchRun(BatchLine line, int threads, BatchProgress progress) {
        this.line = line;
        this.threads = threads;
        this.progress = progress;
    }

    void run(Lines lines, OutputStream out) throws IOException {
        if (threads > 1) {
            runTogether(lines, out);
            return;
        }
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            write(line.answer(next.get()), out);
        }
    }

    private void runTogether(Lines lines, OutputStream out) throws IOException {
        OrderedWork.Source<Answered> records =
                () -> lines.next().map(record -> () -> line.answer(record));
        new OrderedWork(threads, LINES_AHEAD).run(records, answered -> write(answered, out));
    }

    private void write(Answered answered, OutputStream out) throws IOException {
        out.write(answered.line());
        progress.answered(answered.isGood());
    }
}
