package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.export.UnreadableFile.Fault;
import org.crossread.model.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class ComparisonFileTest {

    private final ComparisonFile form = new ComparisonFile("1");

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    static Stream<Part> parts() {
        return Stream.of(
                new Part.Whole(),
                new Part.Filtered(Set.of(1, 3)),
                new Part.ChosenQuotation(2),
                new Part.ChosenPassage(0));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenIsReadBackTheSame(long seed) throws IOException {
        Comparison comparison = new RandomComparison(seed).comparison();
        Comparison found = new RandomComparison(seed + 1).comparison();
        var saved = new SavedComparison(comparison, found, View.PLAIN);
        assertEquals(saved, form.read(new ByteArrayInputStream(bytes(saved))));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void theViewComesBack(Part part) throws IOException {
        var view = new View(Marks.BOTH, part, Theme.DARK);
        var saved = SavedComparison.untouched(HarbourPair.comparison(), view);
        assertEquals(saved, form.read(new ByteArrayInputStream(bytes(saved))));
    }

    @Test
    void theSameContentGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(SavingProcess.at(1)), bytes(SavingProcess.at(1)));
    }

    @Test
    void everySingleChangedByteIsSeen() throws IOException {
        byte[] bytes = bytes(SavingProcess.at(1));
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 4;
            byte[] changed = bytes.clone();
            var problem = assertThrows(UnreadableFile.class, () -> read(changed), "byte " + i);
            assertTrue(!problem.getMessage().isBlank());
            bytes[i] ^= 4;
        }
        assertEquals(SavingProcess.at(1), read(bytes));
    }

    @Test
    void aFileThatWasCutOffIsDamaged() throws IOException {
        byte[] bytes = bytes(SavingProcess.at(1));
        for (int length = 30; length < bytes.length; length += 7) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertEquals(Fault.DAMAGED, faultOf(part), "after " + length);
        }
    }

    @Test
    void aNewerFileIsRefusedWithASentenceThatSaysSo() throws IOException {
        String old = new String(bytes(SavingProcess.at(1)), StandardCharsets.ISO_8859_1);
        byte[] newer =
                old.replaceFirst("comparison 1", "comparison 12")
                        .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(Fault.NEWER, faultOf(newer));
        assertEquals(Fault.OTHER, faultOf("Two reports".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Fault.OTHER, faultOf(new byte[0]));
    }

    private Fault faultOf(byte[] bytes) {
        return assertThrows(UnreadableFile.class, () -> read(bytes)).fault();
    }

    private SavedComparison read(byte[] bytes) throws IOException {
        return form.read(new ByteArrayInputStream(bytes));
    }

    private byte[] bytes(SavedComparison saved) throws IOException {
        var out = new ByteArrayOutputStream();
        form.write(saved, out);
        return out.toByteArray();
    }
}
