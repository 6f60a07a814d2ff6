package org.crossread.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.kept.Trace.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class TracesTest {

    private static final List<String> SETTINGS =
            List.of(
                    ".settings.properties.4711.part",
                    "settings.properties",
                    "settings.properties.lock");

    @TempDir Path home;

    private Path settings;
    private Path unsaved;
    private Path log;
    private Traces traces;

    @BeforeEach
    void write() throws IOException {
        settings = folder("config/crossread", SETTINGS);
        unsaved = folder("share/crossread", List.of("unsaved-12-3.crossread"));
        log = folder("state/crossread", List.of("crossread.log", "crossread.log.1"));
        traces = new Traces(settings, unsaved, log);
    }

    private Path folder(String name, List<String> files) throws IOException {
        Path folder = Files.createDirectories(home.resolve(name));
        for (String file : files) {
            Files.writeString(folder.resolve(file), "something");
        }
        return folder;
    }

    private void deleteAll() throws IOException {
        for (Trace trace : traces.all()) {
            traces.delete(trace);
        }
        traces.deleteEmptyFolders();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            return all.filter(file -> !Files.isDirectory(file))
                    .map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyFileOfTheProgramIsNamedWithWhatIsInIt() {
        assertEquals(
                List.of(Kind.SETTINGS, Kind.SETTINGS, Kind.SETTINGS),
                traces.all().subList(0, 3).stream().map(Trace::kind).toList());
        assertEquals(
                List.of(
                        new Trace(unsaved.resolve("unsaved-12-3.crossread"), Kind.UNSAVED),
                        new Trace(log.resolve("crossread.log"), Kind.LOG),
                        new Trace(log.resolve("crossread.log.1"), Kind.LOG)),
                traces.all().subList(3, 6));
    }

    @Test
    void afterwardsNothingIsLeftNotEvenTheFolders() throws IOException {
        deleteAll();
        assertEquals(List.of(), left());
        assertFalse(Files.exists(settings) || Files.exists(unsaved) || Files.exists(log));
        assertEquals(List.of(), traces.all());
    }

    @Test
    void aFileOfAnyOtherNameStaysAndSoDoesItsFolder() throws IOException {
        List<String> others =
                List.of(
                        "my-settings.properties",
                        "settings.properties.bak",
                        "unsaved-12-3.crossread.autosave",
                        "talks.crossread",
                        "crossread.log.2",
                        "crossread.log.1.gz");
        for (Path folder : List.of(settings, unsaved, log)) {
            for (String other : others) {
                Files.writeString(folder.resolve(other), "the reader's own");
            }
            Files.createDirectories(folder.resolve("unsaved-1-1.crossread/inside"));
        }
        deleteAll();
        assertEquals(others.size() * 3, left().size(), left()::toString);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ofALinkTheLinkGoesAndWhatItLeadsToStays() throws IOException {
        Path elsewhere = Files.writeString(home.resolve("dotfiles"), "kept in a repository");
        Path link = settings.resolve("settings.properties");
        Files.delete(link);
        Files.createSymbolicLink(link, elsewhere);
        deleteAll();
        assertEquals(List.of("dotfiles"), left());
    }

    @Test
    void whereOneFolderHoldsAllEachFileIsNamedOnce() throws IOException {
        Path one = folder("one", SETTINGS);
        Files.writeString(one.resolve("unsaved-12-3.crossread"), "work");
        Files.writeString(one.resolve("crossread.log"), "fault");
        assertEquals(5, new Traces(one, one, one).all().size());
        assertTrue(new Traces(home.resolve("none"), one, one).all().size() < 5);
    }
}
