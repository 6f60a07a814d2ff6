package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

/// Two programs that write without a pause at once, one of them killed, and
/// the settings that they share. On Linux, where
/// settings are files of Java's own; Windows and macOS have a service of the system for them. Java
/// tells a change by another program from the file's time, in steps of a second: of two changes in
/// the same moment one may be lost, but no file is ever half written.
@EnabledOnOs(OS.LINUX)
class SharedSettingsTest {

    private static final int MANY = 25;

    @TempDir private Path folder;

    private Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djava.util.prefs.userRoot=" + folder,
                                "-cp",
                                System.getProperty("java.class.path"),
                                Program.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out-" + arguments[0]).toFile())
                .redirectErrorStream(true)
                .start();
    }

    @Test
    void twoProgramsThatWriteAtOnceLeaveWholeSettings() throws Exception {
        Process first = start("a");
        Process second = start("b");
        assertEquals(0, first.waitFor());
        assertEquals(0, second.waitFor());
        int whole = counted();
        assertTrue(whole >= MANY && whole <= 2 * MANY, whole + " entries");
    }

    @Test
    void aKilledProgramLeavesSettingsThatCanBeRead() throws Exception {
        Process killed = start("endless");
        File file = folder.resolve("out-endless").toFile();
        while (file.length() < 20) {
            Thread.onSpinWait();
        }
        killed.destroyForcibly();
        assertTrue(killed.waitFor(20, TimeUnit.SECONDS));
        int written = counted();
        assertTrue(written > 0, "nothing was written");
        assertEquals(0, start("a").waitFor());
        assertEquals(written + MANY, counted());
    }

    private int counted() throws Exception {
        Process reader = start("count");
        assertEquals(0, reader.waitFor());
        return Integer.parseInt(
                java.nio.file.Files.readString(folder.resolve("out-count")).strip());
    }

    /// Another running program.
    static final class Program {
        public static void main(String[] arguments) throws BackingStoreException {
            Preferences store = Remembered.store().node("recent");
            switch (arguments[0]) {
                case "count" -> System.out.println(Remembered.keys(store).size());
                case "endless" -> write(store, "endless", Integer.MAX_VALUE);
                default -> write(store, arguments[0], MANY);
            }
        }

        private static void write(Preferences store, String name, int many)
                throws BackingStoreException {
            for (int i = 0; i < many; i++) {
                store.put(name + i % MANY, "value");
                store.flush();
                System.out.println(i);
            }
        }
    }
}
