package org.crossread.cli;

import org.crossread.cli.BatchLine.Answered;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
        Deque<Future<Answered>> begun = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Optional<byte[]> next = lines.next();
            while (next.isPresent() || !begun.isEmpty()) {
                if (next.isPresent() && begun.size() < threads * LINES_AHEAD) {
                    byte[] record = next.get();
                    begun.add(workers.submit(() -> line.answer(record)));
                    next = lines.next();
                } else {
                    write(result(begun.remove()), out);
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Answered result(Future<Answered> future) throws IOException {
        try {
            return future.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        } catch (ExecutionException broken) {
            if (broken.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(broken.getCause());
        }
    }

    private void write(Answered answered, OutputStream out) throws IOException {
        out.write(answered.line());
        progress.answered(answered.isGood());
    }
}
