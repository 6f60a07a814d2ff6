package org.crossread;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// How long a test waits for what ends by itself. Only what hangs takes so long, however slow or
/// busy the machine is.
public final class Patience {

    public static final Duration LONG = Duration.ofMinutes(10);

    /// For what a window does: a test waits often, and each time in vain once something is broken.
    public static final Duration OF_A_READER = Duration.ofMinutes(5);

    private Patience() {}

    /// Waits until a program has ended; one that hangs is ended, and the test fails.
    ///
    /// @return its exit code
    public static int untilEnded(Process process) throws InterruptedException {
        boolean ended = process.waitFor(LONG.toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertTrue(ended, () -> "hangs: " + process.info());
        return process.exitValue();
    }
}
