package org.crossread.ui;

import javafx.concurrent.Task;

import java.io.IOException;
import java.util.function.Consumer;

/// Work with the disk that the window does not wait for.
final class Background {

    private Background() {}

    /// What may fail because of the disk.
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    @FunctionalInterface
    interface Question<T> {
        T ask() throws IOException;
    }

    static <T> void run(Question<T> question, Consumer<T> done, Consumer<Throwable> failed) {
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

    static void run(Work work, Runnable done, Consumer<Throwable> failed) {
        run(
                () -> {
                    work.run();
                    return "";
                },
                _ -> done.run(),
                failed);
    }

    static void run(Work work, Consumer<Throwable> failed) {
        run(work, () -> {}, failed);
    }
}
