package org.crossread.archive;

import org.crossread.model.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Folders of reports for tests.
final class Folders {

    /// Each holds two reports of one event.
    private static final List<Path> EVENTS =
            List.of(
                    Path.of("assets/samples/prorogation-ruling"),
                    Path.of("assets/samples/zelensky-interview"),
                    Path.of("src/test/resources/reports/ferry"));

    static final int REPORTS = EVENTS.size() * 2;

    private Folders() {}

    /// Copies the reports of some events, each into a folder of its own.
    static Path events(Path folder) throws IOException {
        for (Path event : EVENTS) {
            Path to = Files.createDirectory(folder.resolve(event.getFileName()));
            try (var files = Files.newDirectoryStream(event, file -> !isTranscript(file))) {
                for (Path file : files) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        }
        return folder;
    }

    private static boolean isTranscript(Path file) {
        return file.endsWith("transcript.txt");
    }

    /// The event that a report is of.
    static String event(String path) {
        return path.split("/")[0];
    }

    static FolderReading.Result read(Path folder, Archive known, int threads) throws IOException {
        return new FolderReading(known, threads).read(folder, Progress.SILENT, _ -> {});
    }

    static List<RelatedPair> pairs(Path folder) throws IOException {
        Archive archive = read(folder, new Archive(), 1).archive();
        return new RelatedSearch(folder, archive).pairs(100, Progress.SILENT);
    }
}
