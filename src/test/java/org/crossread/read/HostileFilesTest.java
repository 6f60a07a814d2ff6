package org.crossread.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Reads the hostile files in a program of its own: 512 MB of memory, no net, folders that must
/// stay empty.
class HostileFilesTest {

    private static final int FEWEST = 200;

    @TempDir private Path folder;

    @Test
    void everyHostileFileEndsInAReportOrASentence() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        Path here = Files.createDirectory(folder.resolve("here"));
        Path answers = folder.resolve("answers.tsv");
        Path errors = folder.resolve("errors.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx512m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djava.awt.headless=true",
                                "-Duser.home=" + home,
                                "-Djava.io.tmpdir=" + temporary,
                                "-cp",
                                absolute(System.getProperty("java.class.path")),
                                HostileRun.class.getName())
                        .directory(here.toFile())
                        .redirectOutput(answers.toFile())
                        .redirectError(errors.toFile())
                        .start();
        boolean ended = process.waitFor(30, TimeUnit.MINUTES);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(answers);
        String last = lines.isEmpty() ? "none" : lines.getLast();
        assertTrue(ended, () -> "hangs behind " + last);
        assertEquals(0, process.exitValue(), () -> last + "\n" + text(errors));
        assertTrue(lines.size() >= FEWEST, () -> lines.size() + " files");
        for (String line : lines) {
            String outcome = line.split("\t")[2];
            assertTrue(outcome.matches("\\d+|[A-Z]\\w+: .+\\."), line);
        }
        for (Path place : List.of(home, temporary, here)) {
            try (Stream<Path> left = Files.list(place)) {
                assertEquals(List.of(), left.toList());
            }
        }
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(java.io.File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .reduce((left, right) -> left + java.io.File.pathSeparator + right)
                .orElse("");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void twoGigabytesOfZerosAreTooLarge() throws Exception {
        Path large = folder.resolve("zeros.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        ReadException refused =
                org.junit.jupiter.api.Assertions.assertThrows(
                        ReadException.class, () -> new ReportReader().read(large));
        assertEquals(new ReadProblem.TooLarge("zeros.txt", 2048, 200), refused.problem());
    }
}
