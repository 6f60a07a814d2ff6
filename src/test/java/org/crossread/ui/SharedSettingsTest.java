package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /// @param bytes how many it has written then at least
    private void waitUntilItWrites(Process process, String name, int bytes) throws IOException {
        while (output(name).length() < bytes) {
            assertTrue(process.isAlive(), "it ended: " + Files.readString(output(name).toPath()));
            Thread.onSpinWait();
        }
    }

    @Test
    void twoProgramsThatWriteAtOnceLoseNothingOfEachOther() throws Exception {
        Process first = start("a");
        Process second = start("b");
        waitUntilItWrites(first, "a", 4);
        waitUntilItWrites(second, "b", 4);
        Files.createFile(folder.resolve("go"));
        assertEquals(0, Patience.untilEnded(first));
        assertEquals(0, Patience.untilEnded(second));
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
        assertEquals(0, Patience.untilEnded(start("a")));
        assertEquals(MANY + 1, Remembered.keys(here.node("recent")).size());
        assertEquals("stays", here.get("mine", ""));
    }

    @Test
    void aKilledProgramLeavesSettingsThatCanBeRead() throws Exception {
        Process killed = start("endless");
        Files.createFile(folder.resolve("go"));
        waitUntilItWrites(killed, "endless", 40);
        killed.destroyForcibly();
        Patience.untilEnded(killed);
        int written = stored().size();
        assertTrue(written > 0, "nothing was written");
        assertEquals(0, Patience.untilEnded(start("a")));
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
