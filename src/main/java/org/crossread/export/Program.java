package org.crossread.export;

import java.util.Optional;

/// What every file says of the program that wrote it.
public final class Program {

    static final String NAME = "Crossread";

    private Program() {}

    /// The released version; `unreleased` where the program does not run from its jar.
    public static String version() {
        return Optional.ofNullable(Program.class.getPackage().getImplementationVersion())
                .orElse("unreleased");
    }
}
