package org.crossread.cli;

import org.crossread.l10n.Messages;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/// Why a system refused a file, in words for people.
final class Faults {

    private Faults() {}

    /// Without the name of the file, which the sentence around it gives.
    static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return Messages.text("command.forbidden");
        }
        Optional<String> reason =
                fault instanceof FileSystemException known
                        ? Optional.ofNullable(known.getReason())
                        : Optional.ofNullable(fault.getMessage());
        return reason.orElseGet(fault.getClass()::getSimpleName);
    }
}
