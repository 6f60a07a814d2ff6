package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.kept.Trace;
import org.crossread.kept.Traces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What the window writes down of its reader is all that `crossread forget` finds, and the other
/// way round.
class KeptTracesTest {

    @TempDir Path folder;

    @Test
    void everyFileThatTheWindowKeepsIsFoundByTheCommand() throws IOException {
        SettingsFile settings = new SettingsFile(folder);
        settings.put("size", "18");
        settings.write();
        Files.writeString(new UnsavedFiles(folder).next(), "work");
        ProblemLog log = new ProblemLog(folder);
        String fault = "a fault\n".repeat((int) ProblemLog.MOST / 8 + 1);
        log.add(fault);
        log.add(fault);
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    files.sorted().toList(),
                    new Traces(folder, folder, folder)
                            .all().stream().map(Trace::file).sorted().toList());
        }
    }
}
