package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// Programs that write the same settings without a pause, at once, one of them killed.
class SharedSettingsTest {

    private static final int MANY = 25;

    @TempDir private Path folder;

    private Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Dcrossread.home=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(output(arguments[0]))
                .redirectErrorStream(true)
                .start();
    }

    private File output(String name) {
        return folder.resolve("out-" + name).toFile();
    }

    private void waitUntilItWrites(String name) {
        while (output(name).length() < 4) {
            Thread.onSpinWait();
        }
    }

    @Test
    void twoProgramsThatWriteAtOnceLoseNothingOfEachOther() throws Exception {
        Process first = start("a");
        Process second = start("b");
        waitUntilItWrites("a");
        waitUntilItWrites("b");
        Files.createFile(folder.resolve("go"));
        assertEquals(0, first.waitFor());
        assertEquals(0, second.waitFor());
        assertEquals(2 * MANY + 2, stored().size());
    }

    @Test
    void ofOneValueThatBothChangeOneOfTheTwoStays() throws Exception {
        twoProgramsThatWriteAtOnceLoseNothingOfEachOther();
        String last = KeptSettings.in(folder).get("of-both", "");
        assertTrue(List.of("a" + (MANY - 1), "b" + (MANY - 1)).contains(last), last);
    }

    @Test
    void whatAnotherProgramWroteIsSeenWithoutANewStart() throws Exception {
        Preferences here = KeptSettings.in(folder);
        here.put("mine", "stays");
        Files.createFile(folder.resolve("go"));
        assertEquals(0, start("a").waitFor());
        assertEquals(MANY + 1, Remembered.keys(here.node("recent")).size());
        assertEquals("stays", here.get("mine", ""));
    }

    @Test
    void aKilledProgramLeavesSettingsThatCanBeRead() throws Exception {
        Process killed = start("endless");
        Files.createFile(folder.resolve("go"));
        while (output("endless").length() < 40) {
            Thread.onSpinWait();
        }
        killed.destroyForcibly();
        assertTrue(killed.waitFor(20, TimeUnit.SECONDS));
        int written = stored().size();
        assertTrue(written > 0, "nothing was written");
        assertEquals(0, start("a").waitFor());
        assertEquals(written + MANY + 1, stored().size());
    }

    private List<String> stored() {
        return Remembered.keys(KeptSettings.in(folder).node("recent"));
    }

    /// Another running program. It begins when there is a file `go`.
    static final class Program {
        public static void main(String[] arguments) throws BackingStoreException {
            Preferences store = Remembered.store().node("recent");
            String name = arguments[0];
            store.put(name + "-ready", "value");
            store.flush();
            System.out.println("ready");
            while (!Files.exists(Path.of(System.getProperty("crossread.home"), "go"))) {
                Thread.onSpinWait();
            }
            int count = name.equals("endless") ? Integer.MAX_VALUE : MANY;
            for (int i = 0; i < count; i++) {
                store.put(name + i % MANY, "value" + i);
                Remembered.store().put("of-both", name + i);
                store.flush();
                System.out.println(i);
            }
        }
    }
}
