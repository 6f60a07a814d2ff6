package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

class ExporterTest {

    @ParameterizedTest
    @EnumSource
    void everyFormatIsWrittenWithTheSameBytesEachTime(Format format) throws IOException {
        byte[] once = bytes(format);
        assertTrue(once.length > 500);
        assertArrayEquals(once, bytes(format));
    }

    @ParameterizedTest
    @EnumSource
    void aFailingStreamIsTold(Format format) {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        var problem = assertThrows(IOException.class, () -> write(format, full));
        assertEquals("no space left", problem.getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void aFileNameTellsItsFormat(Format format) {
        assertEquals(Optional.of(format), Format.ofFileName("a.b/out." + format.ending()));
    }

    @Test
    void caseOfAnEndingDoesNotMatterAndOtherEndingsAreNone() {
        assertEquals(Optional.of(Format.HTML), Format.ofFileName("OUT.HTM"));
        assertEquals(Optional.empty(), Format.ofFileName("out.exe"));
        assertEquals(Optional.empty(), Format.ofFileName("html"));
    }

    @Test
    void aNameWithoutAnEndingGetsOne() {
        assertEquals(Path.of("a.b/out.txt"), Format.TEXT.named(Path.of("a.b/out")));
        assertEquals(Path.of("4.12.2026.pdf"), Format.PDF.named(Path.of("4.12.2026")));
        assertEquals(Path.of("out.HTM"), Format.PDF.named(Path.of("out.HTM")));
        assertEquals(Path.of("x.pairs.csv"), Format.PASSAGES.named(Path.of("x")));
        assertEquals(Path.of("out.crossread"), Format.COMPARISON.named(Path.of("out.crossread")));
        assertEquals(Path.of("out.txt.crossread"), Format.COMPARISON.named(Path.of("out.txt")));
    }

    private static byte[] bytes(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        write(format, out);
        return out.toByteArray();
    }

    private static void write(Format format, OutputStream out) throws IOException {
        new Exporter("1").write(HarbourPair.comparison(), format, View.PLAIN, out);
    }
}
