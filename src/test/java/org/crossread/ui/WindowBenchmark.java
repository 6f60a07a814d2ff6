package org.crossread.ui;

import javafx.application.Application;

/// Measures how the window moves, beside a window of two plain list views with the same paragraphs
/// in the same run: frames while both scroll, and the time from choosing a quotation until its
/// partner stands level. Not a test: it takes two files and a minute.
///
///     mvn test-compile exec:exec@window-benchmark -Dleft=FILE -Dright=FILE
final class WindowBenchmark {

    private WindowBenchmark() {}

    /// @param arguments the left and the right report
    public static void main(String... arguments) {
        System.setProperty("crossread.still", "true");
        Application.launch(BenchmarkWindow.class, arguments);
    }
}
