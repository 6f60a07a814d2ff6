package org.crossread.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.crossread.Patience;
import org.crossread.model.Progress;
import org.crossread.read.ReadProblem;
import org.crossread.read.ReportReader;
import org.crossread.read.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

class FolderReadingTest {

    @TempDir Path folder;

    private static List<String> names(Archive archive) {
        return IntStream.range(0, archive.size()).mapToObj(archive::name).toList();
    }

    private static byte[] bytes(Archive archive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new ArchiveStore(Path.of("index.bin")).write(archive, bytes);
        return bytes.toByteArray();
    }

    @Test
    void everyFormatIsReadAndFoldersInsideToo() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("a/b"));
        for (var file : SampleFiles.all().entrySet()) {
            Files.write(inner.resolve("report." + file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve(".hidden"), "Nobody reads this.");
        FolderReading.Result result = Folders.read(folder, new Archive(), 1);
        assertEquals(List.of(), result.unread());
        assertEquals(
                SampleFiles.all().keySet().stream()
                        .map(end -> "a/b/report." + end)
                        .sorted()
                        .toList(),
                names(result.archive()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNoFileIsPassedByInsteadOfHoldingTheRunForGood() throws Exception {
        Folders.events(folder);
        Path pipe = folder.resolve("pipe");
        assertEquals(0, Patience.untilEnded(new ProcessBuilder("mkfifo", pipe.toString()).start()));
        Files.createSymbolicLink(folder.resolve("link-to-pipe"), pipe);
        Files.createSymbolicLink(folder.resolve("link-to-nothing"), folder.resolve("nothing"));
        FolderReading.Result result =
                assertTimeoutPreemptively(
                        Patience.LONG, () -> Folders.read(folder, new Archive(), 1));
        assertEquals(Folders.REPORTS, result.archive().size());
        assertEquals(
                List.of(new Unread("link-to-nothing", new ReadProblem.DeadLink("link-to-nothing"))),
                result.unread());
    }

    @Test
    void theTextAloneIsTheTextOfTheReport() throws Exception {
        var reader = new ReportReader();
        for (var file : SampleFiles.all().entrySet()) {
            Path path = folder.resolve("report." + file.getKey());
            Files.write(path, file.getValue());
            assertEquals(reader.read(path).text(), reader.text("report", reader.bytes(path)));
        }
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTheOthersAreRead() throws IOException {
        Folders.events(folder);
        Files.write(folder.resolve("scan.bin"), new byte[500]);
        Files.writeString(folder.resolve("empty.txt"), " \n");
        FolderReading.Result result = Folders.read(folder, new Archive(), 2);
        assertEquals(Folders.REPORTS, result.archive().size());
        assertEquals(
                List.of(
                        new Unread("empty.txt", new ReadProblem.Empty("empty.txt")),
                        new Unread("scan.bin", new ReadProblem.Binary("scan.bin"))),
                result.unread());
    }

    @Test
    void severalThreadsGiveTheSameArchive() throws IOException {
        for (int i = 0; i < 300; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Report number " + i + " says little.");
        }
        byte[] one = bytes(Folders.read(folder, new Archive(), 1).archive());
        assertArrayEquals(one, bytes(Folders.read(folder, new Archive(), 4).archive()));
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The old bridge was closed.");
        FileTime time = Files.getLastModifiedTime(file);
        Archive old = Folders.read(folder, new Archive(), 1).archive();
        Files.writeString(file, "The new bridge was opened.");
        Files.setLastModifiedTime(file, time);
        // Same size, same time: only reading would show that the words are others.
        assertArrayEquals(bytes(old), bytes(Folders.read(folder, old, 1).archive()));
        Files.setLastModifiedTime(file, FileTime.fromMillis(time.toMillis() + 2000));
        Archive young = Folders.read(folder, old, 1).archive();
        assertNotEquals(old.entries(), young.entries());
        assertFalse(Arrays.equals(old.signature(0).terms(), young.signature(0).terms()));
    }

    @Test
    void whatIsGoneIsForgotten() throws IOException {
        Folders.events(folder);
        Archive old = Folders.read(folder, new Archive(), 1).archive();
        Files.delete(folder.resolve(old.name(3)));
        assertEquals(Folders.REPORTS - 1, Folders.read(folder, old, 1).archive().size());
    }

    @Test
    void aStoppedReadingEndsAtOnce() throws IOException {
        Folders.events(folder);
        Progress stopping =
                (_, _, _) -> {
                    throw new CancellationException();
                };
        var reading = new FolderReading(new Archive(), 1);
        assertThrows(CancellationException.class, () -> reading.read(folder, stopping, _ -> {}));
    }
}
