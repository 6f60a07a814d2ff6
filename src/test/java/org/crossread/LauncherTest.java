package org.crossread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// The script that starts the program, with a Java that only says how it was called.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir Path folder;

    private Path program;

    @BeforeEach
    void layOut() throws IOException {
        program = folder.resolve("pro gram");
        Files.createDirectories(program.resolve("lib"));
        Files.createDirectories(program.resolve("bin"));
        script(
                program.resolve("bin/crossread"),
                Files.readString(Path.of("src/main/launcher/crossread")));
        java(program.resolve("runtime"));
        for (String jar : List.of("crossread", "b", "a", "B")) {
            Files.createFile(program.resolve("lib/" + jar + ".jar"));
        }
    }

    private static void java(Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        script(
                home.resolve("bin/java"),
                "#!/bin/sh\n"
                        + "echo \"$0\"\n"
                        + "for a in \"$@\"; do echo \"$a\"; done\n"
                        + "for n in 0 1 2; do [ -e /dev/fd/$n ] || echo \"$n closed\"; done\n"
                        + "echo \"$LC_ALL\"\n");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> run(String launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(arguments));
        return run("", "C.UTF-8", command);
    }

    /// @param options of Java, as the reader gives them
    private List<String> run(String options, String locale, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("CROSSREAD_JAVA_OPTIONS", options);
        builder.environment().remove("LC_CTYPE");
        builder.environment().put("LC_ALL", locale);
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private String classPath(String... jars) {
        List<String> paths = new ArrayList<>();
        for (String jar : jars) {
            paths.add(program.resolve("lib/" + jar + ".jar").toString());
        }
        return String.join(":", paths);
    }

    @Test
    void theJarsStandInOneOrderWhateverTheLanguage() throws IOException {
        List<String> said = run(program.resolve("bin/crossread").toString(), "compare", "a b", "c");
        assertEquals(program.resolve("runtime/bin/java").toString(), said.getFirst());
        assertTrue(said.contains(classPath("crossread", "B", "a", "b")), said.toString());
        assertEquals(
                List.of("org.crossread.Main", "compare", "a b", "c", "C.UTF-8"),
                said.subList(said.size() - 5, said.size()));
    }

    @Test
    void filesWithOtherThanAsciiLettersAreFoundWhateverTheLocale() throws IOException {
        String launcher = program.resolve("bin/crossread").toString();
        for (String locale : List.of("C", "POSIX", "not_installed.UTF-8", "C.UTF-8")) {
            assertEquals("C.UTF-8", run("", locale, List.of(launcher, "quotes", "x")).getLast());
        }
    }

    @Test
    void aLocaleThatKnowsOtherLettersStays() throws IOException {
        String launcher = program.resolve("bin/crossread").toString();
        assertEquals("C.utf8", run("", "C.utf8", List.of(launcher, "quotes", "x")).getLast());
    }

    @Test
    void noFileOfJavasTakesThePlaceOfAClosedStream() throws IOException {
        String launcher = program.resolve("bin/crossread").toString();
        List<String> said =
                run("", "C", List.of("bash", "-c", "\"$0\" quotes - <&- 2>&-", launcher));
        assertTrue(said.getFirst().endsWith("bin/java"), said.toString());
        assertFalse(said.toString().contains("closed"), said.toString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void itSpeaksWhereTheSystemNamesNoStreams() throws IOException, InterruptedException {
        List<String> alone = List.of("unshare", "--user", "--map-root-user", "--mount");
        List<String> probe = new ArrayList<>(alone);
        probe.addAll(List.of("mount", "-t", "tmpfs", "none", "/proc"));
        assumeTrue(new ProcessBuilder(probe).start().waitFor() == 0, "no rights to hide /proc");
        List<String> command = new ArrayList<>(alone);
        String launcher = program.resolve("bin/crossread").toString();
        command.addAll(
                List.of("bash", "-c", "mount -t tmpfs none /proc && \"$0\" quotes x", launcher));
        assertTrue(run("", "C.UTF-8", command).getFirst().endsWith("bin/java"));
    }

    @Test
    void aLinkToItAndARelativePathFindTheProgram() throws IOException {
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, Path.of("pro gram/bin/crossread"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);
        for (String launcher : List.of(second.toString(), "./link", "pro gram/bin/crossread")) {
            assertTrue(
                    run(launcher, "quotes", "x").getFirst().endsWith("pro gram/runtime/bin/java"));
        }
    }

    @Test
    void theVersionNeedsTheProgramsOwnJarAlone() throws IOException {
        List<String> said = run(program.resolve("bin/crossread").toString(), "--version");
        assertTrue(said.contains(classPath("crossread")), said.toString());
    }

    @Test
    void onlyTheWindowIsGivenJavaFxAndACacheIsTakenWhereThereIsOne() throws IOException {
        String launcher = program.resolve("bin/crossread").toString();
        Files.createFile(program.resolve("lib/window.aot"));
        List<String> window = run(launcher, "left.txt", "right.txt");
        assertTrue(window.stream().anyMatch(option -> option.contains("javafx.graphics")));
        assertTrue(window.contains("-XX:AOTCache=" + program.resolve("lib/window.aot")));
        List<String> command = run(launcher, "compare", "left.txt", "right.txt");
        assertFalse(command.toString().contains("javafx"), command.toString());
        assertFalse(command.toString().contains("AOTCache"), command.toString());
    }

    /// Java refuses to start where the parts are given larger than the whole.
    @Test
    void aHeapOfTheReadersOwnSizeGetsNoOtherBounds() throws IOException {
        String launcher = program.resolve("bin/crossread").toString();
        for (var call : List.of(List.of(launcher), List.of(launcher, "compare", "a", "b"))) {
            assertTrue(run("", "C.UTF-8", call).contains("-Xms64m"));
            List<String> said = run("-Xmx32m -Da=b", "C.UTF-8", call);
            assertTrue(said.containsAll(List.of("-Xmx32m", "-Da=b")), said.toString());
            assertFalse(said.toString().contains("-Xms"), said.toString());
            assertFalse(said.toString().contains("MaxNewSize"), said.toString());
        }
    }

    @Test
    void shortReportsAreComparedWithLessCompilingLongOnesAndManyAsUsual() throws IOException {
        String launcher = program.resolve("bin/crossread").toString();
        Path brief = Files.writeString(folder.resolve("short one.txt"), "ä".repeat(3000));
        Path longer = Files.writeString(folder.resolve("long.txt"), "x\n".repeat(5000));
        String[][] few = {
            {brief.toString(), brief.toString()},
            {"--sample"},
            {"compare", brief.toString(), brief.toString(), "-o", longer.toString()},
            {"compare", "--lexical", brief.toString(), folder.resolve("none").toString()}
        };
        for (String[] call : few) {
            assertTrue(
                    run(launcher, call).toString().contains("Threshold"), List.of(call).toString());
        }
        String[][] many = {
            {},
            {brief.toString(), longer.toString()},
            {"compare", brief.toString(), longer.toString()},
            {"compare", longer.toString(), brief.toString(), "-o", brief.toString()},
            {"batch", "compare", brief.toString()},
            {"quotes", brief.toString()}
        };
        for (String[] call : many) {
            assertFalse(
                    run(launcher, call).toString().contains("Threshold"), List.of(call).toString());
        }
    }

    @Test
    void reportsThatAreNeitherShortNorLongAreCompiledInSmallerPieces() throws IOException {
        String launcher = program.resolve("bin/crossread").toString();
        String brief = Files.writeString(folder.resolve("short.txt"), "x").toString();
        String middling = Files.writeString(folder.resolve("b.txt"), "x".repeat(90000)).toString();
        String longer = Files.writeString(folder.resolve("c.txt"), "x".repeat(900000)).toString();
        assertFalse(run(launcher, "compare", brief, brief).toString().contains("InlineSize"));
        assertTrue(run(launcher, "compare", brief, middling).toString().contains("InlineSize"));
        assertFalse(run(launcher, "compare", middling, longer).toString().contains("InlineSize"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aCommandHasItsMemoryInLargePiecesHoweverLongItsReports() throws IOException {
        String launcher = program.resolve("bin/crossread").toString();
        String brief = Files.writeString(folder.resolve("short.txt"), "x").toString();
        String longer = Files.writeString(folder.resolve("long.txt"), "x".repeat(9000)).toString();
        assertTrue(run(launcher, "compare", brief, longer).toString().contains("HugePages"));
        assertTrue(run(launcher, "batch", "compare", brief).toString().contains("HugePages"));
        assertTrue(run(launcher, "compare", brief, brief).toString().contains("HugePages"));
    }
}
