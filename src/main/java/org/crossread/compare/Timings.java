package org.crossread.compare;

import org.crossread.model.Progress;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Locale;

/// Says on a stream when each step was reached, where the environment variable `CROSSREAD_TIMINGS`
/// is 1: one line `timing NAME MILLISECONDS` for each, counted from the start of the process.
///
/// The launcher notes its own start in `CROSSREAD_STARTED` (microseconds since 1970); without that
/// the count begins with the Java machine, a few hundredths of a second later.
public final class Timings {

    private final PrintStream out;
    private final boolean isOn;

    public Timings(PrintStream out) {
        this.out = out;
        this.isOn = "1".equals(System.getenv("CROSSREAD_TIMINGS"));
    }

    /// Says that the step of this name was reached just now.
    public void reached(String name) {
        reached(name, 0);
    }

    /// Says that the step of this name was reached some milliseconds ago.
    public void reached(String name, long millisAgo) {
        if (isOn) {
            say(name, System.currentTimeMillis() - millisAgo - startMillis());
        }
    }

    /// Says how long something of this name took.
    ///
    /// @param millis milliseconds, 0 or more
    public void say(String name, long millis) {
        if (isOn) {
            out.println("timing " + name + " " + millis);
            out.flush();
        }
    }

    private static long startMillis() {
        String noted = System.getenv("CROSSREAD_STARTED");
        return noted != null && noted.matches("\\d{13,18}")
                ? Long.parseLong(noted) / 1000
                : ProcessHandle.current()
                        .info()
                        .startInstant()
                        .orElseGet(Instant::now)
                        .toEpochMilli();
    }

    /// Says when one step of a comparison gives way to the next.
    public Progress steps() {
        if (!isOn) {
            return Progress.SILENT;
        }
        return new Progress() {
            private Progress.Step last = Progress.Step.READ;

            @Override
            public synchronized void at(Progress.Step step, int done, int total) {
                if (step != last) {
                    reached(last.name().toLowerCase(Locale.ROOT));
                    last = step;
                }
            }
        };
    }
}
