package org.crossread.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.crossread.l10n.Messages;

/// Short words to the reader, in the status line; the last one said stands.
final class Notices {

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper fault = new ReadOnlyBooleanWrapper(false);

    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    void say(String now) {
        fault.set(false);
        words.set(now);
    }

    /// Logs a fault of the program in full and says it in one sentence.
    void tell(Throwable of) {
        Problems.log(of);
        say(Problems.sentence(of));
        fault.set(true);
    }

    /// Whether what was said last is a fault of the program.
    ReadOnlyBooleanProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// Puts the last fault of the program on the clipboard, in full.
    void copyFault() {
        Problems.copyLast();
        say(Messages.text("reader.details.copied"));
    }
}
