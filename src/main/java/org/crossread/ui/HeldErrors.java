package org.crossread.ui;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Keeps back what is written to stderr until the window stands: when it can't be opened, one
/// sentence of ours takes the place of the libraries' stack traces.
final class HeldErrors {

    private final PrintStream real = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    void hold() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    /// Lets everything through again, what was kept back first.
    void release() {
        real.print(forget());
        real.flush();
    }

    /// Lets everything through again except what was kept back.
    ///
    /// @return it
    String forget() {
        System.setErr(real);
        String all = said.toString(StandardCharsets.UTF_8);
        said.reset();
        return all;
    }
}
