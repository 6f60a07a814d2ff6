package org.crossread.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// No text leaves the machine: engine, exports, batch, search of a folder and window run in a
/// process of their own in which every way to a network is refused and noted. `src/docs/privacy.md`
/// says what this proves.
class NoNetworkTest {

    @TempDir Path folder;

    @Test
    void theWholeProgramOpensNoSocketAndLooksUpNoName() throws IOException, InterruptedException {
        Ended run = run();
        assertEquals(
                List.of(
                        "the guard sees all six ways",
                        "the command tried []",
                        "then tried []",
                        "sockets of native code: []"),
                run.out());
        assertTrue(run.err().contains("timing at-rest"), run.err());
    }

    /// Else this test would be green whatever the program does.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aSocketThatIsOpenedIsToldWhoeverOpensIt() throws IOException, InterruptedException {
        List<String> out = run("leak").out();
        assertEquals("then tried [socket, name leak.example]", out.get(1));
        assertTrue(out.get(2).matches("sockets of native code: \\[socket:\\[\\d+]]"), out.get(2));
    }

    private record Ended(List<String> out, String err) {}

    private Ended run(String... more) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Djava.nio.channels.spi.SelectorProvider="
                                        + NetworkGuard.class.getName(),
                                "-Dcrossread.home=" + folder,
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Djava.awt.headless=true",
                                "-Dcrossread.window=980x760",
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-cp",
                                service()
                                        + File.pathSeparator
                                        + System.getProperty("java.class.path"),
                                GuardedRun.class.getName(),
                                folder.toString()));
        command.addAll(List.of(more));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("CROSSREAD_TIMINGS", "1");
        Process process = builder.start();
        int exitCode = Patience.untilEnded(process);
        String told = Files.readString(err);
        assertEquals(0, exitCode, told);
        return new Ended(Files.readAllLines(out, StandardCharsets.UTF_8), told);
    }

    /// A folder that names the guard of names as a service; on no other process's class path.
    private Path service() throws IOException {
        Path file =
                folder.resolve(
                        "classes/META-INF/services/java.net.spi.InetAddressResolverProvider");
        Files.createDirectories(file.getParent());
        Files.writeString(file, GuardedNames.class.getName());
        return folder.resolve("classes");
    }
}
