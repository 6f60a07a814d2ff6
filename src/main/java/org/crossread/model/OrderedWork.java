package org.crossread.model;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Pieces of work done on several threads, their results taken in the order of the pieces. Only a
/// few pieces a thread are begun ahead of the one whose result is taken next.
///
/// @param threads at least 1
/// @param ahead how many pieces a thread are begun before the first of them is waited for
public record OrderedWork(int threads, int ahead) {

    /// Where the pieces come from, one at a time; empty after the last.
    @FunctionalInterface
    public interface Source<T> {
        Optional<Callable<T>> next() throws IOException;
    }

    /// Takes the results, one at a time, on the thread that runs the work.
    @FunctionalInterface
    public interface Taker<T> {
        void take(T result) throws IOException;
    }

    /// Returns when all is done; pieces not begun by then are dropped if something fails.
    ///
    /// @throws IOException if source or taker throws it, or the thread is interrupted
    public <T> void run(Source<T> source, Taker<T> taker) throws IOException {
        Deque<Future<T>> begun = new ArrayDeque<>();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            var next = source.next();
            while (next.isPresent() || !begun.isEmpty()) {
                if (next.isPresent() && begun.size() < threads * ahead) {
                    begun.add(workers.submit(next.get()));
                    next = source.next();
                } else {
                    taker.take(result(begun.remove()));
                }
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) throws IOException {
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
}
