package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class ProblemLogTest {

    @TempDir private Path folder;

    @Test
    void aFaultIsWrittenInFull() throws IOException {
        ProblemLog log = new ProblemLog(folder.resolve("state"));
        IllegalStateException fault = new IllegalStateException("the reason");
        log.add(ProblemLog.details(fault));
        String written = Files.readString(log.file());
        for (String part :
                List.of(Problems.code(fault), "the reason", "Java ", "aFaultIsWrittenInFull")) {
            assertTrue(written.contains(part), written);
        }
    }

    @Test
    void theLogNeverGrowsBeyondTwoFiles() throws IOException {
        ProblemLog log = new ProblemLog(folder);
        for (int i = 0; i < 8; i++) {
            log.add(i + "x".repeat(100_000));
        }
        try (var files = Files.list(folder)) {
            long size = files.mapToLong(file -> file.toFile().length()).sum();
            assertTrue(size < 2 * ProblemLog.MOST + 2 * 100_000, size + " bytes");
        }
        assertTrue(Files.readString(log.file()).contains("7x"));
    }

    @Test
    void severalProgramsDoNotMixTheirLines() throws IOException, InterruptedException {
        List<Process> processes = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            processes.add(
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Writer.class.getName(),
                                    folder.toString(),
                                    name)
                            .inheritIO()
                            .start());
        }
        for (Process process : processes) {
            assertEquals(0, Patience.untilEnded(process));
        }
        List<String> lines = Files.readAllLines(new ProblemLog(folder).file());
        assertEquals(40, lines.stream().filter(line -> line.matches("a{5000}|b{5000}")).count());
    }

    /// Another program that writes to the same log.
    static final class Writer {
        public static void main(String[] arguments) {
            for (int i = 0; i < 20; i++) {
                new ProblemLog(Path.of(arguments[0])).add(arguments[1].repeat(5000));
            }
        }
    }

    @Test
    void wantOfMemoryIsSaidWithWhatToDo() {
        String said = Problems.sentence(new RuntimeException(new OutOfMemoryError("heap")));
        assertTrue(said.contains("-Xmx4g"), said);
        assertFalse(Problems.sentence(new IllegalStateException()).contains("memory"));
    }
}
