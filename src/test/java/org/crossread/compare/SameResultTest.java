package org.crossread.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Comparison;
import org.crossread.model.Origin;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The same reports give the same comparison, whatever was compared before and however many threads
/// share the engine.
class SameResultTest {

    private static final Path SAMPLES = Path.of("assets/samples");
    private static final int THREADS = 4;

    private final Segmenter segmenter = new Segmenter();

    private record Reports(Report left, Report right) {}

    @Test
    void byWordsOnAnyThread() throws Exception {
        List<Reports> reports = reports();
        List<Comparison> alone = new ArrayList<>();
        for (Reports pair : reports) {
            alone.add(new Comparer().compareLexically(pair.left, pair.right, Progress.SILENT));
        }
        var shared = new Comparer();
        List<Callable<Comparison>> tasks = new ArrayList<>();
        for (int k = 0; k < 3 * reports.size(); k++) {
            Reports pair = reports.get(k % reports.size());
            tasks.add(() -> shared.compareLexically(pair.left, pair.right, Progress.SILENT));
        }
        List<Comparison> together = together(tasks);
        for (int k = 0; k < together.size(); k++) {
            assertEquals(alone.get(k % alone.size()), together.get(k), "pair " + k);
        }
    }

    @Test
    void withTheEncoderOnAnyThread() throws Exception {
        Reports pair = reports().getFirst();
        var shared = new Comparer();
        Callable<Comparison> task = () -> shared.compare(pair.left, pair.right, Progress.SILENT);
        List<Comparison> together = together(List.of(task, task));
        assertEquals(together.getFirst(), together.getLast());
        assertEquals(together.getFirst(), shared.compare(pair.left, pair.right, Progress.SILENT));
    }

    private static List<Comparison> together(List<Callable<Comparison>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Comparison> results = new ArrayList<>();
            for (Future<Comparison> result : threads.invokeAll(tasks)) {
                results.add(result.get());
            }
            return results;
        }
    }

    /// Every sample pair, and one long enough for the index.
    private List<Reports> reports() throws IOException {
        List<Reports> reports = new ArrayList<>();
        var left = new StringBuilder();
        var right = new StringBuilder();
        try (var folders = Files.list(SAMPLES)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                List<String> texts = texts(folder);
                reports.add(new Reports(report(texts.get(0)), report(texts.get(1))));
                left.append(texts.get(0)).append("\n\n");
                right.insert(0, texts.get(1) + "\n\n");
            }
        }
        reports.add(
                new Reports(report(left.toString().repeat(3)), report(right.toString().repeat(3))));
        return reports;
    }

    private static List<String> texts(Path folder) throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(folder)) {
            List<Path> reports =
                    files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            for (Path file : reports) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private Report report(String text) {
        return segmenter.segment(Origin.UNKNOWN, text);
    }
}
