package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.crossread.export.OutputFiles.NotStored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class OutputFilesTest {

    private static final int LONG = (4 << 20) + 1;

    @TempDir Path folder;

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void write(OutputFiles files, Path file, byte[] bytes) throws IOException {
        try (OutputStream out = files.begin(file)) {
            for (int from = 0; from < bytes.length; from += 1 << 20) {
                out.write(bytes, from, Math.min(1 << 20, bytes.length - from));
            }
        }
    }

    @Test
    void aShortFileIsNowhereUntilAllAreComplete() throws IOException {
        try (OutputFiles files = new OutputFiles()) {
            write(files, folder.resolve("a"), new byte[1000]);
            write(files, folder.resolve("b"), new byte[2000]);
            assertEquals(List.of(), files());
            files.complete();
        }
        assertEquals(List.of("a", "b"), files());
        assertEquals(2000, Files.size(folder.resolve("b")));
    }

    @Test
    void aLongFileIsWrittenBesideItsNameAndIsTheSame() throws IOException {
        byte[] bytes = new byte[LONG];
        new Random(3).nextBytes(bytes);
        try (OutputFiles files = new OutputFiles()) {
            write(files, folder.resolve("long"), bytes);
            assertEquals(1, files().size());
            assertEquals(".part", files().getFirst().replaceAll("\\.long\\.\\d+", ""));
            files.complete();
        }
        assertEquals(List.of("long"), files());
        assertArrayEquals(bytes, Files.readAllBytes(folder.resolve("long")));
    }

    @Test
    void aNameAsLongAsSystemsTakeItIsWritten() throws IOException {
        String first = "ü".repeat(120) + "a".repeat(10) + ".html";
        String second = "ü".repeat(120) + "b".repeat(10) + ".html";
        try (OutputFiles files = new OutputFiles()) {
            write(files, folder.resolve(first), new byte[LONG]);
            write(files, folder.resolve(second), new byte[10]);
            files.complete();
        }
        assertEquals(List.of(first, second), files());
        assertEquals(LONG, Files.size(folder.resolve(first)));
    }

    @Test
    void whatTheSystemDoesNotTakeIsToldUnderTheNameThatWasGiven() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        Path name = there.resolve("./b");
        try (OutputFiles files = new OutputFiles()) {
            write(files, folder.resolve("a"), new byte[10]);
            write(files, name, new byte[10]);
            Files.delete(there);
            assertEquals(name.toString(), assertThrows(NotStored.class, files::complete).file());
        }
        assertEquals(List.of(), files());
        try (OutputFiles files = new OutputFiles()) {
            Path gone = there.resolve("c");
            NotStored unstored = assertThrows(NotStored.class, () -> files.begin(gone));
            assertEquals(gone.toString(), unstored.file());
            assertInstanceOf(NoSuchFileException.class, unstored.refusal());
        }
    }

    @Test
    void whatIsNotCompletedLeavesNothingAndTheOlderFileStays() throws IOException {
        Path old = Files.writeString(folder.resolve("old"), "as it was");
        for (int length : new int[] {10, LONG}) {
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, (byte) 'x');
            try (OutputFiles files = new OutputFiles()) {
                write(files, old, bytes);
            }
            assertEquals(List.of("old"), files());
            assertEquals("as it was", Files.readString(old));
        }
    }
}
