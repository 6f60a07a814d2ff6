package org.crossread.ui;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;
import javafx.stage.Stage;

import org.crossread.compare.Comparer;
import org.crossread.model.Side;
import org.crossread.read.ReportReader;
import org.crossread.ui.ReadingTask.Engine;
import org.crossread.ui.finding.Item;
import org.crossread.ui.page.Touched;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.prefs.Preferences;

/// The window that `WindowBenchmark` measures.
public final class BenchmarkWindow extends Application {

    private static final int FRAMES = 300;
    private static final int WARM = 60;
    private static final double STEP = 25;
    private static final int CLICKS = 50;

    private Stage bare;
    private Stage stage;
    private Desk desk;

    @Override
    public void start(Stage shown) throws IOException {
        stage = shown;
        Faces.load();
        List<String> files = getParameters().getRaw();
        Path left = Path.of(files.getFirst());
        Path right = Path.of(files.getLast());
        Preferences store = KeptSettings.in(TestFolder.create());
        Engine engine = new Engine(new ReportReader(), new Comparer());
        desk = new Desk(stage, Study.of(store, () -> engine, _ -> new NoFiles()));
        stage.setWidth(1440);
        stage.setHeight(900);
        desk.show();
        bare = new Stage();
        DoubleConsumer scrollBare = bareWindow(left, right);
        desk.openings().pair(left, right);
        whenFinal(() -> measure(scrollBare));
    }

    /// A person who never answers.
    private static final class NoFiles implements FileChoice {
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
    }

    private void whenFinal(Runnable then) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (desk.state().reading().findings().comparison().isFinal()) {
                    stop();
                    Platform.runLater(then);
                }
            }
        }.start();
    }

    private void measure(DoubleConsumer scrollBare) {
        bare.show();
        frames(
                scrollBare,
                plain -> {
                    bare.hide();
                    frames(
                            down -> desk.window().pages().scroll(Side.LEFT, down, false),
                            ours -> {
                                tell("bare window, frame", plain);
                                tell("Crossread, frame", ours);
                                System.out.printf(
                                        Locale.ROOT,
                                        "p95 ratio %.2f%n",
                                        part(ours, 0.95) / part(plain, 0.95));
                                clicks();
                            });
                });
    }

    /// Scrolls a step each frame and hears how long the frames were, in milliseconds.
    private static void frames(DoubleConsumer scroll, Consumer<List<Double>> then) {
        List<Double> times = new ArrayList<>();
        new AnimationTimer() {
            private long last;
            private int count;

            @Override
            public void handle(long now) {
                long real = System.nanoTime();
                if (count > WARM) {
                    times.add((real - last) / 1e6);
                }
                last = real;
                count++;
                if (count > WARM + FRAMES) {
                    stop();
                    then.accept(times);
                } else {
                    scroll.accept(-STEP);
                }
            }
        }.start();
    }

    private void clicks() {
        List<Item> both =
                desk.state().items().stream().filter(item -> item.selection().isOnBoth()).toList();
        click(both, new Random(7), new ArrayList<>());
    }

    private void click(List<Item> both, Random random, List<Double> times) {
        if (times.size() == CLICKS) {
            tell("choose a quotation until its partner is level", times);
            Platform.exit();
            return;
        }
        Item item = both.get(random.nextInt(both.size()));
        long start = System.nanoTime();
        Scene scene = stage.getScene();
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        times.add((System.nanoTime() - start) / 1e6);
                        check(item);
                        Platform.runLater(() -> click(both, random, times));
                    }
                });
        desk.state().choose(item.selection(), Touched.ELSEWHERE);
        Platform.requestNextPulse();
    }

    private void check(Item item) {
        double left = top(Side.LEFT, item);
        double right = top(Side.RIGHT, item);
        if (Math.abs(left - right) > 1) {
            System.out.println("not level: " + item.badge() + " " + left + " " + right);
        }
    }

    private double top(Side side, Item item) {
        int start = item.selection().places(side).getFirst().start();
        return desk.window().pages().page(side).lineTop(start);
    }

    private DoubleConsumer bareWindow(Path left, Path right) throws IOException {
        ListView<String> one = list(left);
        ListView<String> other = list(right);
        bare.setScene(new Scene(new HBox(one, other), 1440, 900));
        return down -> {
            flow(one).scrollPixels(-down);
            flow(other).scrollPixels(-down);
        };
    }

    private static ListView<String> list(Path file) throws IOException {
        ListView<String> list = new ListView<>();
        HBox.setHgrow(list, Priority.ALWAYS);
        list.getItems().setAll(Files.readString(file).split("\n\n"));
        Font font = Font.font("Source Serif 4", 17);
        list.setCellFactory(
                _ ->
                        new ListCell<>() {
                            {
                                setWrapText(true);
                                setPrefWidth(0);
                                setFont(font);
                            }

                            @Override
                            protected void updateItem(String text, boolean empty) {
                                super.updateItem(text, empty);
                                setText(empty ? null : text);
                            }
                        });
        return list;
    }

    private static VirtualFlow<?> flow(ListView<?> list) {
        return (VirtualFlow<?>) list.lookup(".virtual-flow");
    }

    private static void tell(String what, List<Double> times) {
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, p95 %.1f ms, longest %.1f ms of %d%n",
                what,
                part(times, 0.5),
                part(times, 0.95),
                part(times, 1),
                times.size());
    }

    private static double part(List<Double> times, double share) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.floor(share * sorted.size())));
    }
}
