package org.crossread.ui;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.crossread.l10n.Messages;

import java.util.Locale;
import java.util.Objects;

/// Faults of the program itself: logged in full, shown as one sentence with a code.
final class Problems {

    private static final System.Logger LOGGER = System.getLogger("org.crossread.ui");

    /// Of the whole process: the last fault, whichever window it happened in.
    private static final ReadOnlyStringWrapper LAST = new ReadOnlyStringWrapper("");

    private Problems() {}

    /// To be called by the thread of the windows.
    static void log(Throwable fault) {
        String details = ProblemLog.details(fault);
        LOGGER.log(System.Logger.Level.ERROR, code(fault), fault);
        ProblemLog.ofReader().add(details);
        LAST.set(details);
    }

    /// What the reader is told of a fault, in one sentence.
    static String sentence(Throwable fault) {
        return isMemory(fault)
                ? Messages.text("reader.memory")
                : Messages.text("reader.failed", code(fault));
    }

    static boolean isMemory(Throwable fault) {
        return fault instanceof OutOfMemoryError
                || fault.getCause() instanceof Throwable cause && isMemory(cause);
    }

    /// The last fault in full; empty while there was none.
    static ReadOnlyStringProperty lastProperty() {
        return LAST.getReadOnlyProperty();
    }

    static void copyLast() {
        ClipboardContent content = new ClipboardContent();
        content.putString(LAST.get());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// The same fault at the same place has the same code.
    static String code(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        int place = Objects.hash(fault.getClass().getName(), trace.length == 0 ? "" : trace[0]);
        return String.format(Locale.ROOT, "%08X", place);
    }
}
