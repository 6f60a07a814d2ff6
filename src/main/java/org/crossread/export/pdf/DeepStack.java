package org.crossread.export.pdf;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Runs what goes deeper than a usual thread can: PDFBox follows the chain of bookmarks from one to
/// the next by recursion, and a long comparison has tens of thousands of them.
final class DeepStack {

    /// In bytes; taken up only as far as it is used.
    private static final long SIZE = 512L << 20;

    private DeepStack() {}

    /// Work that may fail because of the disk.
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /// Returns when the work is done.
    static void run(Work work) throws IOException {
        var task =
                new FutureTask<>(
                        () -> {
                            work.run();
                            return true;
                        });
        Thread thread = new Thread(null, task, "pdf", SIZE);
        thread.setDaemon(true);
        thread.start();
        try {
            task.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped");
        } catch (ExecutionException failed) {
            throw thrown(failed.getCause());
        }
    }

    private static IOException thrown(Throwable cause) {
        return switch (cause) {
            case IOException refused -> refused;
            case RuntimeException broken -> throw broken;
            case Error broken -> throw broken;
            default -> new IOException(cause);
        };
    }
}
