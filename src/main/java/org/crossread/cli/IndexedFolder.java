package org.crossread.cli;

import org.crossread.archive.Archive;
import org.crossread.archive.ArchiveStore;
import org.crossread.archive.FolderReading;
import org.crossread.export.OutputFiles;
import org.crossread.l10n.Messages;
import org.crossread.model.Progress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A folder of reports and, where the person asks for one, the index that is kept of it: what has
/// not changed is not read again. The index is stored every minute, so that a long reading that is
/// broken off goes on where it was.
final class IndexedFolder {

    private static final long NANOS_BETWEEN = 60_000_000_000L;

    private final Path folder;
    private final String name;
    private final Optional<String> index;
    private final int threads;
    private long storedAt = System.nanoTime();

    /// @param name of the folder, as the person gave it
    IndexedFolder(Path folder, String name, Optional<String> index, int threads) throws Refusal {
        this.folder = folder;
        this.name = name;
        this.index = index;
        this.threads = threads;
        if (index.isPresent()) {
            RelatedOutputs.requireOutside(index.get(), folder);
            OutputPlace.requireWritable(index.get());
        }
    }

    /// @throws Refusal where there is no report, or an index can't be read or stored
    FolderReading.Result read(Progress progress) throws Refusal {
        var reading = new FolderReading(known(), threads);
        try {
            FolderReading.Result result = reading.read(folder, progress, this::checkpoint);
            if (result.archive().size() == 0) {
                throw Refusal.notDone(
                        Messages.text("command.related.empty", name, result.unread().size()));
            }
            if (index.isPresent()) {
                store(result.archive());
            }
            return result;
        } catch (OutputFiles.NotStored unstored) {
            throw Faults.unwritten(index.orElseThrow(), unstored);
        } catch (IOException broken) {
            throw Refusal.notDone(
                    Messages.text("command.related.broken", name, Faults.reason(broken)));
        }
    }

    private Archive known() throws Refusal {
        Path file = Path.of(index.orElse(""));
        if (index.isEmpty() || !Files.exists(file)) {
            return new Archive();
        }
        try {
            return new ArchiveStore(file).read(file);
        } catch (IOException broken) {
            throw Refusal.notDone(
                    Messages.text("command.related.no-index", index.get(), Faults.reason(broken)));
        }
    }

    private void checkpoint(Archive archive) throws IOException {
        if (index.isPresent() && System.nanoTime() - storedAt > NANOS_BETWEEN) {
            store(archive);
            storedAt = System.nanoTime();
        }
    }

    private void store(Archive archive) throws IOException {
        Path file = Path.of(index.orElseThrow());
        try (OutputFiles files = new OutputFiles()) {
            try (OutputStream out = files.begin(file)) {
                new ArchiveStore(file).write(archive, out);
            }
            files.complete();
        }
    }
}
