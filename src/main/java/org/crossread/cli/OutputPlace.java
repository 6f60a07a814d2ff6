package org.crossread.cli;

import org.crossread.export.OutputFiles;
import org.crossread.l10n.Messages;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where a file is to be written.
final class OutputPlace {

    private OutputPlace() {}

    /// Refuses a place where no file can be written, before any work is done for it.
    static void requireWritable(String name) throws Refusal {
        Path file = Path.of(name).toAbsolutePath();
        Path folder = file.getParent();
        if (Files.isDirectory(file)) {
            throw Refusal.notDone(Messages.text("command.output.folder", name));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw Refusal.notDone(Messages.text("command.output.no-folder", name));
        }
        if (!Files.isWritable(Files.isRegularFile(file) ? file : folder)
                || !OutputFiles.isSpecial(file) && !Files.isWritable(folder)) {
            throw Refusal.notDone(Messages.text("command.output.forbidden", name));
        }
    }
}
