package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.crossread.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class ComparisonStoreTest {

    private static final int KILLS = 12;

    private final ComparisonStore store = new ComparisonStore();

    @TempDir private Path folder;

    @Test
    void aSavedComparisonIsOpenedTheSame() throws IOException {
        Path file = folder.resolve("talks.crossread");
        store.save(SavingProcess.at(7), file);
        assertEquals(SavingProcess.at(7), store.open(file));
    }

    @Test
    void unsavedWorkIsKeptBesideTheFileUntilItIsSaved() throws IOException {
        Path file = folder.resolve("talks.crossread");
        store.save(SavingProcess.at(1), file);
        assertEquals(Optional.empty(), store.unsaved(file));
        store.keep(SavingProcess.at(2), file);
        assertEquals(SavingProcess.at(1), store.open(file));
        assertEquals(Optional.of(SavingProcess.at(2)), store.unsaved(file));
        store.save(SavingProcess.at(3), file);
        assertEquals(Optional.empty(), store.unsaved(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void unsavedWorkThatIsBrokenIsNone() throws IOException {
        Path file = folder.resolve("talks.crossread");
        store.save(SavingProcess.at(1), file);
        Files.writeString(ComparisonStore.kept(file), "half a");
        assertEquals(Optional.empty(), store.unsaved(file));
    }

    @Test
    void aKilledProgramLosesNoFileAndAtMostTheStepUnderWay()
            throws IOException, InterruptedException {
        Path file = folder.resolve("talks.crossread");
        var random = new Random(30);
        for (int kill = 0; kill < KILLS; kill++) {
            int told = killedAfter(1 + random.nextInt(3), random.nextInt(3_000_000), file);
            int held = SavingProcess.step(store.open(file));
            assertTrue(held == told || held == told + 1, "told " + told + ", holds " + held);
            int kept = store.unsaved(file).map(SavingProcess::step).orElse(held);
            assertTrue(kept == held || kept == held + 1, "holds " + held + ", kept " + kept);
        }
        store.save(SavingProcess.at(1), file);
        store.keep(SavingProcess.at(1), file);
        store.discardKept(file);
        assertEquals(List.of(file), files(), "what the killed left is cleared away");
    }

    /// @return the last step that the program said it had saved
    private int killedAfter(int steps, int nanos, Path file)
            throws IOException, InterruptedException {
        Process process = started(List.of(), file, "1000000");
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < steps; i++) {
                told.add(Optional.ofNullable(lines.readLine()).orElseThrow());
            }
            for (long until = System.nanoTime() + nanos; System.nanoTime() < until; ) {
                Thread.onSpinWait();
            }
            // Through its handle: what it has said can still be read then.
            process.toHandle().destroyForcibly();
            Patience.untilEnded(process);
            lines.lines().forEach(told::add);
        }
        return Integer.parseInt(told.getLast());
    }

    @Test
    void aFullDiskLeavesTheOldFileAsItWas() throws IOException, InterruptedException {
        Path shell = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(shell), "needs a shell that limits the size of files");
        Path file = folder.resolve("talks.crossread");
        store.save(SavingProcess.at(41), file);
        byte[] before = Files.readAllBytes(file);
        assertTrue(before.length > 1024);
        List<String> limited = List.of(shell.toString(), "-c", "ulimit -f 1; exec \"$@\"", "-");
        Process process = started(limited, file, "1");
        String problem =
                new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertNotEquals(0, Patience.untilEnded(process));
        assertTrue(problem.contains("java.io.IOException"), problem);
        assertArrayEquals(before, Files.readAllBytes(file));
        assertEquals(List.of(file), files());
    }

    private Process started(List<String> before, Path file, String times) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(SavingProcess.class.getName(), file.toString(), times));
        return new ProcessBuilder(command).start();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void anUnreadableFileStaysAndIsTold() throws IOException {
        Path file = folder.resolve("talks.crossread");
        Files.writeString(file, "Once upon a time");
        assertFalse(ComparisonFile.isOne(Files.readAllBytes(file)));
        assertEquals(
                UnreadableFile.Fault.OTHER,
                assertThrows(UnreadableFile.class, () -> store.open(file)).fault());
    }
}
