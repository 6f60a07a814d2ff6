package org.crossread.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Two short reports of one event as files.
record Pair(Path left, Path right) {

    static final String LEFT =
            """
            Bridge closed after storm

            The old bridge was closed on Monday. “We will open it again in May,” Mayor Ann Holt said.

            Two people were hurt.
            """;

    static final String RIGHT =
            """
            The old bridge was shut on Monday after the storm.

            Mayor Ann Holt said: "We will open it again in May."
            """;

    static Pair in(Path folder) throws IOException {
        return new Pair(
                Files.writeString(folder.resolve("left.txt"), LEFT),
                Files.writeString(folder.resolve("right.txt"), RIGHT));
    }

    String[] compare(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "compare";
        arguments[1] = left.toString();
        arguments[2] = right.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return arguments;
    }
}
