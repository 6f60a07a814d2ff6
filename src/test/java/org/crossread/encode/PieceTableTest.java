package org.crossread.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

class PieceTableTest {

    private static byte[] written(Map<String, Integer> pieces) throws IOException {
        var out = new ByteArrayOutputStream();
        PieceTable.of(pieces).write(out);
        return out.toByteArray();
    }

    private static PieceTable read(byte[] file) throws IOException {
        return PieceTable.read(new ByteArrayInputStream(file));
    }

    @Test
    void everyPieceOfTheVocabularyHasItsNumber() throws IOException {
        Map<String, Integer> pieces = TokenizerFile.published();
        PieceTable table = read(written(pieces));
        assertEquals(30_522, pieces.size());
        Map<String, Integer> found = new HashMap<>();
        pieces.keySet().forEach(piece -> found.put(piece, table.number(piece)));
        assertEquals(pieces, found);
    }

    @Test
    void whatIsNoPieceHasNone() throws IOException {
        PieceTable table = read(written(TokenizerFile.published()));
        for (String word : new String[] {"", "bridgee", "##", "Bridge", "\ud83e\udd70"}) {
            boolean isPiece = TokenizerFile.published().containsKey(word);
            assertEquals(isPiece, table.number(word) != PieceTable.NONE, word);
        }
    }

    @Test
    void spellingsOfOneHashAreToldApart() throws IOException {
        PieceTable table = read(written(Map.of("Aa", 1, "BB", 2)));
        assertEquals("Aa".hashCode(), "BB".hashCode());
        assertEquals(1, table.number("Aa"));
        assertEquals(2, table.number("BB"));
        assertEquals(PieceTable.NONE, table.number("C#"));
    }

    @Test
    void theSamePiecesGiveTheSameBytes() throws IOException {
        Map<String, Integer> pieces = TokenizerFile.published();
        assertArrayEquals(written(pieces), written(new HashMap<>(pieces)));
    }

    @Test
    void aFileThatBreaksOffIsRefused() throws IOException {
        byte[] whole = written(Map.of("one", 1, "two", 2));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);
            assertThrows(IOException.class, () -> read(part), "of length " + length);
        }
    }
}
