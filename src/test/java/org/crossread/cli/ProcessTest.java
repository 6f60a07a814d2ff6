package org.crossread.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The command as a process of its own, on a machine where there is no JavaFX.
class ProcessTest {

    /// Libraries that the command does without, those of other formats where only plain text is
    /// read.
    private static final List<String> ABSENT =
            List.of(
                    "javafx",
                    "controlsfx",
                    "jsoup",
                    "mime4j",
                    "commonmark",
                    "rtfparserkit",
                    "juniversalchardet");

    /// What holds a program back until it is sent a line.
    private static final List<String> HELD =
            OS.WINDOWS.isCurrentOs()
                    ? List.of()
                    : List.of("sh", "-c", "read -r go; exec \"$@\"", "held");

    @TempDir Path folder;

    private final Map<String, String> environment = new HashMap<>(Map.of("CROSSREAD_TIMINGS", "1"));

    private record Ended(int exitCode, String out, String err) {}

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return runIn("-Xmx256m", arguments);
    }

    /// @param memory Java's option
    private Ended runIn(String memory, String... arguments)
            throws IOException, InterruptedException {
        return start(memory, "org.crossread.Main", arguments);
    }

    private Ended start(String memory, String main, String... arguments)
            throws IOException, InterruptedException {
        return ended(java(memory, main, ABSENT), arguments);
    }

    private Ended ended(List<String> command, String... arguments)
            throws IOException, InterruptedException {
        command.addAll(List.of(arguments));
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment().putAll(environment);
        Process process = builder.start();
        return new Ended(
                Patience.untilEnded(process),
                Files.readString(out.toPath(), StandardCharsets.UTF_8),
                Files.readString(err.toPath(), StandardCharsets.UTF_8));
    }

    /// The call of Java that `main` and its arguments follow.
    private static List<String> java(String memory, String main, List<String> absent) {
        String classPath =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> absent.stream().noneMatch(entry::contains))
                        .collect(Collectors.joining(File.pathSeparator));
        return new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        memory,
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=US-ASCII",
                        "-Dstdout.encoding=US-ASCII",
                        "-cp",
                        classPath,
                        main));
    }

    @Test
    void helpAndComplaintsSpeakTheSystemsLanguage() throws IOException, InterruptedException {
        Ended help = runIn("-Duser.language=de", "help", "compare");
        assertTrue(help.out().startsWith("Aufruf: crossread compare"), help.out());
        Ended wrong = runIn("-Duser.language=de", "compare");
        assertTrue(wrong.err().contains("Es fehlt die Angabe für LEFT"), wrong.err());
    }

    @Test
    void theCommandNeedsNoJavaFx() throws IOException, InterruptedException {
        Pair pair = Pair.in(folder);
        Path output = folder.resolve("result.html");
        Ended ended = run(pair.compare("-o", output.toString()));
        assertEquals(0, ended.exitCode(), ended.err());
        assertTrue(Files.readString(output).contains("We will open it again in May"));
        List<String> steps =
                ended.err().lines().map(line -> line.replaceFirst(" \\d+$", "")).toList();
        assertEquals("timing read", steps.getFirst());
        assertEquals("timing written", steps.getLast());
    }

    @Test
    void withoutTheInferenceLibraryItGoesByWordsAlone() throws IOException, InterruptedException {
        var command = java("-Xmx256m", "org.crossread.Main", List.of("javafx", "onnxruntime"));
        Ended ended = ended(command, Pair.in(folder).compare());
        assertEquals(0, ended.exitCode(), ended.err());
        assertTrue(ended.err().contains("compared by words alone"), ended.err());
    }

    @Test
    void textIsUtf8WhateverTheMachinesEncoding() throws IOException, InterruptedException {
        Ended ended = run("quotes", Pair.in(folder).left().toString());
        assertEquals(0, ended.exitCode());
        assertTrue(ended.out().contains("“We will open it again in May,”"), ended.out());
    }

    @Test
    void aMistypedCommandBeforeAFileOpensNoWindow() throws IOException, InterruptedException {
        Ended ended = run("quots", Pair.in(folder).left().toString());
        assertEquals(2, ended.exitCode());
        assertTrue(ended.err().contains("no command “quots”"), ended.err());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsKeptLiesInTheHomeThatTheShellNames() throws IOException, InterruptedException {
        Path kept = folder.resolve("home/.config/crossread/settings.properties");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, "");
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("XDG_CONFIG_HOME", "not/absolute");
        environment.put("XDG_STATE_HOME", folder.resolve("none").toString());
        environment.put("XDG_DATA_HOME", folder.resolve("none").toString());
        assertEquals(
                kept + ": settings and recent pairs\n",
                runIn("-Duser.language=en", "forget", "--list").out());
    }

    @Test
    void theExitCodeReachesTheSystem() throws IOException, InterruptedException {
        assertEquals(2, run("compose").exitCode());
        assertEquals(1, run("quotes", folder.resolve("none").toString()).exitCode());
        assertEquals(0, run("--version").exitCode());
    }

    /// The output is longer than what a pipe holds, so that the reader is gone before all is
    /// written.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare --lexical --format json LEFT RIGHT",
                "compare --lexical --format json -o - LEFT RIGHT",
                "quotes --format json LEFT",
                "batch quotes --lexical BATCH",
                "batch quotes --lexical --threads 2 BATCH",
                "related --format json FOLDER",
                "related -o - FOLDER",
                "--version",
                "help"
            })
    void whoeverStopsReadingHearsNoComplaint(String call) throws IOException, InterruptedException {
        Process process = started(HELD, call, ProcessBuilder.Redirect.PIPE);
        process.getInputStream().close();
        process.getOutputStream().write('\n');
        process.getOutputStream().close();
        int exitCode = Patience.untilEnded(process);
        assertEquals("", Files.readString(folder.resolve("err")));
        assertEquals(141, exitCode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"compare --lexical LEFT RIGHT", "quotes LEFT", "batch quotes BATCH", "help"})
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsToldWithAnExitCode(String call) throws IOException, InterruptedException {
        var full = ProcessBuilder.Redirect.to(new File("/dev/full"));
        Process process = started(List.of(), call, full);
        int exitCode = Patience.untilEnded(process);
        String err = Files.readString(folder.resolve("err"));
        assertTrue(err.contains("could not be written to the end: "), err);
        assertEquals(1, err.lines().count(), err);
        assertEquals(1, exitCode);
    }

    /// @param call its capital words stand for files of this test
    private Process started(List<String> before, String call, ProcessBuilder.Redirect out)
            throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Pair pair = Pair.in(reports);
        Path batch = folder.resolve("batch.jsonl");
        Files.writeString(
                batch, "{\"id\":\"a\",\"text\":\"“We will,” she said.\"}\n".repeat(20_000));
        Map<String, Path> places =
                Map.of(
                        "LEFT",
                        pair.left(),
                        "RIGHT",
                        pair.right(),
                        "BATCH",
                        batch,
                        "FOLDER",
                        reports);
        List<String> command = new ArrayList<>(before);
        command.addAll(java("-Xmx256m", "org.crossread.Main", ABSENT));
        for (String word : call.split(" ")) {
            command.add(places.containsKey(word) ? places.get(word).toString() : word);
        }
        File err = folder.resolve("err").toFile();
        return new ProcessBuilder(command).redirectOutput(out).redirectError(err).start();
    }

    @Test
    void trainingRunsSeveralCommandsUntilOneFails() throws IOException, InterruptedException {
        String[] commands = {"--version", "--then", "--version", "--then", "compose"};
        Ended ended = start("-Xmx256m", "org.crossread.Training", commands);
        assertEquals(2, ended.exitCode());
        assertEquals(2, ended.out().lines().count(), ended.out());
        String[] failsFirst = {"compose", "--then", "--version"};
        assertEquals("", start("-Xmx256m", "org.crossread.Training", failsFirst).out());
    }

    @Test
    void wantOfMemoryIsSaidInOneSentence() throws IOException, InterruptedException {
        Path long1 = Files.writeString(folder.resolve("1.txt"), "One more word. ".repeat(900_000));
        Path long2 = Files.writeString(folder.resolve("2.txt"), "And one word. ".repeat(900_000));
        Path output = folder.resolve("result.json");
        Ended ended =
                runIn(
                        "-Xmx40m",
                        "compare",
                        long1.toString(),
                        long2.toString(),
                        "-o",
                        output.toString());
        assertEquals(1, ended.exitCode());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().contains("-Xmx4g"), ended.err());
        assertTrue(Files.notExists(output));
    }
}
