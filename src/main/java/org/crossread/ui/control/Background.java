package org.crossread.ui.control;

import javafx.concurrent.Task;

import java.io.IOException;
import java.util.function.Consumer;

/// Work with the disk that the window does not wait for.
public final class Background {

    private Background() {}

    /// What may fail because of the disk.
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    @FunctionalInterface
    public interface Question<T> {
        T ask() throws IOException;
    }

    public static <T> void run(Question<T> question, Consumer<T> done, Consumer<Throwable> failed) {
        Task<T> task =
                new Task<>() {
                    @Override
                    protected T call() throws IOException {
                        return question.ask();
                    }
                };
        task.setOnSucceeded(_ -> done.accept(task.getValue()));
        task.setOnFailed(_ -> failed.accept(task.getException()));
        Thread.ofPlatform().daemon().name("disk").start(task);
    }

    public static void run(Work work, Runnable done, Consumer<Throwable> failed) {
        run(
                () -> {
                    work.run();
                    return "";
                },
                _ -> done.run(),
                failed);
    }

    public static void run(Work work, Consumer<Throwable> failed) {
        run(work, () -> {}, failed);
    }
}
