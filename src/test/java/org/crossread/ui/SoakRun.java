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

    private final Engine engine = new Engine(new ReportReader(), new Comparer());
    private List<String> sentences = List.of();
    private int errors;

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
            for (int seed = 0; seed < pairs; seed++) {
                onePair(seed, folder);
                if ((seed + 1) % Math.max(1, pairs / 10) == 0) {
                    tell(seed + 1);
                }
            }
            TestFolder.delete(folder);
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
        public boolean restore(String name) {
            return false;
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

    private static void tell(int pairs) throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(200);
        }
        Runtime machine = Runtime.getRuntime();
        String[] handles = new File("/proc/self/fd").list();
        System.out.printf(
                Locale.ROOT,
                "pairs %d heap %.1f MB threads %d handles %d%n",
                pairs,
                (machine.totalMemory() - machine.freeMemory()) / 1048576.0,
                ManagementFactory.getThreadMXBean().getThreadCount(),
                handles == null ? -1 : handles.length);
    }
}
