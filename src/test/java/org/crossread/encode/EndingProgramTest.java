package org.crossread.encode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.Patience;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class EndingProgramTest {

    /// A crash leaves its report beside the program and another exit code. Nor do native libraries
    /// stay in the temporary folder.
    @RepeatedTest(3)
    void aProgramThatEndsWhileTheNetworkIsReadDoesNotCrashAndLeavesNothing(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Djava.io.tmpdir=" + folder,
                                "-classpath",
                                System.getProperty("java.class.path"),
                                EndingProgram.class.getName())
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();

        int exitCode = Patience.untilEnded(process);

        assertEquals("", Files.readString(said, StandardCharsets.UTF_8));
        assertEquals(0, exitCode);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(said), files.toList());
        }
    }
}
