package org.crossread.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class ArchiveStoreTest {

    @TempDir Path folder;
    @TempDir Path places;

    private Archive archive = new Archive();

    @BeforeEach
    void read() throws IOException {
        archive = Folders.read(Folders.events(folder), new Archive(), 1).archive();
    }

    private Path stored(String name) throws IOException {
        Path file = places.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            new ArchiveStore(file).write(archive, out);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"reports.index", "reports.jsonl"})
    void anArchiveIsReadAsItWasStored(String name) throws IOException {
        Path file = stored(name);
        Archive again = new ArchiveStore(file).read(file);
        assertEquals(archive.entries(), again.entries());
        for (int report = 0; report < archive.size(); report++) {
            Signature expected = archive.signature(report);
            Signature found = again.signature(report);
            assertEquals(expected.words(), found.words());
            assertArrayEquals(expected.passages(), found.passages());
            assertArrayEquals(expected.quoted(), found.quoted());
            assertArrayEquals(expected.terms(), found.terms());
        }
    }

    @Test
    void aDamagedByteAnywhereIsNoticed() throws IOException {
        Path file = stored("reports.index");
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += 41) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 0x10;
            Files.write(file, damaged);
            assertThrows(IOException.class, () -> new ArchiveStore(file).read(file), "" + at);
        }
    }

    @Test
    void theNumbersLetNoWordBeRead() throws IOException {
        String text = Files.readString(stored("reports.jsonl"));
        assertTrue(text.contains("zelensky-interview/"), text);
        assertTrue(!text.contains("Ukrain"), text);
    }

    @Test
    void linesOfAnotherProgramNeedNoMoreThanNumbers() throws IOException {
        Path file = places.resolve("other.jsonl");
        Files.writeString(file, "{\"id\":\"a.txt\",\"passages\":[7,-3,7]}\n\n{\"id\":\"b.txt\"}\n");
        Archive other = new ArchiveStore(file).read(file);
        assertEquals("b.txt", other.name(1));
        assertArrayEquals(new int[] {-3, 7}, other.signature(0).passages());
    }

    @Test
    void linesThatAreNoIndexAreRefused() throws IOException {
        Path file = places.resolve("other.jsonl");
        for (String line : new String[] {"{\"text\":\"no id\"}", "[]", "no json", "7"}) {
            Files.writeString(file, line + "\n");
            assertThrows(IOException.class, () -> new ArchiveStore(file).read(file), line);
        }
    }
}
