package org.crossread.encode;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Calls of the inference library by this process. The process ends only between them, since the
/// library takes its own parts away on the way out: a call under way would break off with a report
/// of a crash. A call that would begin later waits and is never answered.
final class LibraryCalls {

    /// Seconds. Loading the network and reading a batch of sentences take less than one.
    private static final long LONGEST_WAIT = 5;

    private static final ReentrantReadWriteLock END = new ReentrantReadWriteLock();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(LibraryCalls::end, "encoder at rest"));
    }

    /// One call under way.
    interface Call extends AutoCloseable {

        @Override
        void close();
    }

    private LibraryCalls() {}

    /// Begins a call, which is over when it is closed.
    static Call begin() {
        END.readLock().lock();
        return END.readLock()::unlock;
    }

    private static void end() {
        try {
            END.writeLock().tryLock(LONGEST_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
