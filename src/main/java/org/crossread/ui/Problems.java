package org.crossread.ui;

import java.util.Locale;
import java.util.Objects;

/// Faults of the program itself: logged in full, shown as one sentence with a code.
final class Problems {

    private static final System.Logger LOGGER = System.getLogger("org.crossread.ui");

    private Problems() {}

    static void log(Throwable fault) {
        LOGGER.log(System.Logger.Level.ERROR, code(fault), fault);
    }

    /// The same fault at the same place has the same code.
    static String code(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        int place = Objects.hash(fault.getClass().getName(), trace.length == 0 ? "" : trace[0]);
        return String.format(Locale.ROOT, "%08X", place);
    }
}
