package org.crossread.ui;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.crossread.compare.Comparer;
import org.crossread.export.Exporter;
import org.crossread.export.Format;
import org.crossread.export.View;
import org.crossread.model.Comparison;
import org.crossread.read.ReportReader;
import org.crossread.ui.ReadingTask.Engine;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.prefs.Preferences;

/// The window side of [Soak].
public final class SoakRun extends Application {

    private static final List<Path> SOURCES =
            List.of(
                    Path.of("src/test/resources/reports/ferry/left.txt"),
                    Path.of("src/test/resources/reports/ferry/right.txt"),
                    Path.of("assets/samples/prorogation-ruling"),
                    Path.of("assets/samples/zelensky-interview"));

    private static final int CLICKS = 8;

    /// Pairs between two looks at the heap.
    private static final int EVERY = 5;

    /// The pair opened before each look: what the last window leaves behind is then always the
    /// same.
    private static final int SAME = -1;

    /// The first part of the way in which classes are still loaded: one in so many.
    private static final int WARM_UP = 5;

    /// Less than this between two collections is rest, in MB.
    private static final double STILL = 0.01;

    private static final int MOST_COLLECTIONS = 30;

    /// In MB.
    private static final double LESS_THAN_A_WINDOW = 1;

    private static final int MOST_LOOKS = 5;

    private final Engine engine = new Engine(new ReportReader(), new Comparer());
    private List<String> sentences = List.of();
    private int errors;
    private double lowest = Double.MAX_VALUE / 2;

    @Override
    public void start(Stage stage) {
        Platform.setImplicitExit(false);
        Faces.load();
        int pairs = Integer.parseInt(getParameters().getRaw().getFirst());
        Thread.ofPlatform().name("soak").start(() -> run(pairs));
    }

    private void run(int pairs) {
        try {
            sentences = sentences();
            Path folder = Files.createTempDirectory("crossread-soak");
            Trend heap = new Trend();
            for (int seed = 0; seed < pairs; seed++) {
                onePair(seed, folder);
                if ((seed + 1) % EVERY == 0) {
                    onePair(SAME, folder);
                    double used = quietHeap();
                    if (seed >= pairs / WARM_UP) {
                        heap.add(seed + 1, used);
                    }
                    tell(seed + 1, used);
                }
            }
            TestFolder.delete(folder);
            System.out.println(heap.over(pairs));
            System.out.println("errors " + errors);
            System.exit(errors == 0 ? 0 : 1);
        } catch (Exception | Error broken) {
            broken.printStackTrace();
            System.exit(1);
        }
    }

    private static List<String> sentences() throws IOException {
        List<String> all = new ArrayList<>();
        for (Path source : SOURCES) {
            try (var files = Files.walk(source)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                    all.addAll(List.of(Files.readString(file).split("(?<=[.!?”])\\s+")));
                }
            }
        }
        return all;
    }

    private Path report(Random random, Path file) throws IOException {
        StringBuilder text = new StringBuilder("A report of the day\n\n");
        int count = 10 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            text.append(sentences.get(random.nextInt(sentences.size())));
            text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
        return Files.writeString(file, text.toString());
    }

    private void onePair(int seed, Path folder) throws Exception {
        Random random = new Random(seed);
        Path left = report(random, folder.resolve("left.txt"));
        Path right = report(random, folder.resolve("right.txt"));
        Preferences store = KeptSettings.in(folder.resolve("settings"));
        Desk desk = ask(() -> open(store, left, right));
        await(() -> desk.state().reading().findings().comparison().isFinal());
        for (int i = 0; i < CLICKS; i++) {
            ask(
                    () -> {
                        desk.state().steps().step(random.nextBoolean() ? 1 : -1);
                        return true;
                    });
            ask(() -> true);
        }
        Comparison comparison = ask(() -> desk.state().reading().findings().comparison());
        for (Format format : List.of(Format.HTML, Format.JSON, Format.COMPARISON)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Exporter().write(comparison, format, View.PLAIN, out);
            errors += out.size() == 0 ? 1 : 0;
        }
        ask(
                () -> {
                    desk.window().scene().getWindow().hide();
                    return true;
                });
    }

    private Desk open(Preferences store, Path left, Path right) {
        Stage stage = new Stage();
        stage.setWidth(980);
        stage.setHeight(760);
        Desk desk = new Desk(stage, Study.of(store, () -> engine, _ -> new NoFiles()));
        desk.show();
        desk.openings().pair(left, right);
        return desk;
    }

    private static final class NoFiles implements FileChoice {
        @Override
        public void begin(Path beside) {}

        @Override
        public List<Path> toOpen(String title) {
            return List.of();
        }

        @Override
        public List<Path> toRead(String title) {
            return List.of();
        }

        @Override
        public Optional<Path> toWrite(String title, String name) {
            return Optional.empty();
        }

        @Override
        public Leaving beforeLeaving(String name) {
            return Leaving.DISCARD;
        }

        @Override
        public boolean overwrite(String name) {
            return true;
        }

        @Override
        public Restoring restore(String name) {
            return Restoring.THROW_AWAY;
        }

        @Override
        public boolean forget(String what) {
            return false;
        }
    }

    private <T> T ask(Callable<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(
                () -> {
                    try {
                        answer.complete(question.call());
                    } catch (Exception | Error broken) {
                        errors++;
                        answer.completeExceptionally(broken);
                    }
                });
        return answer.join();
    }

    private void await(Callable<Boolean> condition) throws InterruptedException {
        long end = System.nanoTime() + 120_000_000_000L;
        while (!ask(condition)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("no final comparison after two minutes");
            }
            Thread.sleep(10);
        }
    }

    /// The heap once nothing of a closed window is on its way out: where it is higher than at the
    /// lowest look so far, it is looked at again a few times.
    private double quietHeap() throws InterruptedException {
        double used = settledHeap();
        for (int i = 0; i < MOST_LOOKS && used > lowest + LESS_THAN_A_WINDOW; i++) {
            Thread.sleep(1000);
            used = Math.min(used, settledHeap());
        }
        lowest = Math.min(lowest, used);
        return used;
    }

    /// The heap after as many full collections as it takes until nothing more goes, in MB.
    private static double settledHeap() throws InterruptedException {
        Runtime machine = Runtime.getRuntime();
        double before = Double.MAX_VALUE;
        double used = Double.MAX_VALUE / 2;
        for (int i = 0; i < MOST_COLLECTIONS && before - used > STILL; i++) {
            Thread.sleep(150);
            System.gc();
            before = used;
            used = (machine.totalMemory() - machine.freeMemory()) / 1048576.0;
        }
        return used;
    }

    private static void tell(int pairs, double heap) {
        String[] handles = new File("/proc/self/fd").list();
        System.out.printf(
                Locale.ROOT,
                "pairs %d heap %.2f MB threads %d handles %d%n",
                pairs,
                heap,
                ManagementFactory.getThreadMXBean().getThreadCount(),
                handles == null ? -1 : handles.length);
    }
}
