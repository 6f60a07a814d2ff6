package org.crossread.cli;

import org.crossread.model.Progress;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Says on the error stream when each step ended, in milliseconds since the process began, where
/// the environment variable `CROSSREAD_TIMINGS` is 1.
final class Timings {

    private final PrintStream out;
    private final boolean isOn;

    Timings(Console console) {
        this.out = console.err();
        this.isOn = "1".equals(System.getenv("CROSSREAD_TIMINGS"));
    }

    /// Says that something of this name has just ended.
    void ended(String name) {
        if (isOn) {
            ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(start -> Duration.between(start, Instant.now()).toMillis())
                    .ifPresent(millis -> out.println("timing " + name + " " + millis));
            out.flush();
        }
    }

    /// Says when one step gives way to the next.
    Progress steps() {
        if (!isOn) {
            return Progress.SILENT;
        }
        return new Progress() {
            private Progress.Step last = Progress.Step.READ;

            @Override
            public void at(Progress.Step step, int done, int total) {
                if (step != last) {
                    ended(last.name().toLowerCase(Locale.ROOT));
                    last = step;
                }
            }
        };
    }
}
