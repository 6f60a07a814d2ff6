package org.crossread.cli;

import org.crossread.export.OutputFiles;
import org.crossread.l10n.Messages;

import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/// Why a system refused a file, in words for people.
final class Faults {

    private Faults() {}

    /// The refusal where a file could not be written.
    ///
    /// @param name of the file, where the fault does not tell it
    static Refusal unwritten(String name, IOException fault) {
        return fault instanceof OutputFiles.NotStored unstored
                ? unwritten(unstored.file(), unstored.refusal())
                : Refusal.notDone(Messages.text("command.output.broken", name, reason(fault)));
    }

    /// Without the name of the file, which the sentence around it gives.
    static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return Messages.text("command.forbidden");
        }
        if (fault instanceof NoSuchFileException) {
            return Messages.text("command.no-place");
        }
        if (fault instanceof EOFException || fault instanceof StreamCorruptedException) {
            return Messages.text("command.other-form");
        }
        Optional<String> reason =
                fault instanceof FileSystemException known
                        ? Optional.ofNullable(known.getReason())
                        : Optional.ofNullable(fault.getMessage());
        return reason.orElseGet(fault.getClass()::getSimpleName);
    }
}
