package org.crossread.ui;

import javafx.application.Application;

/// A long day: random pairs opened in windows of one process, clicked through, exported, closed.
///
///     mvn test-compile exec:exec@soak -Dpairs=1000
///
/// Prints heap, threads and open handles after every fifth pair, and at the end how the heap rose
/// (see [Trend]). Each look follows the same small pair and as many full collections as it takes
/// until nothing more goes. The pairs are sentences of the test reports in a random choice and
/// order; a seed tells each.
final class Soak {

    private Soak() {}

    /// @param arguments how many pairs
    public static void main(String[] arguments) {
        Application.launch(SoakRun.class, arguments);
    }
}
