package org.crossread.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Map;

class WordPiecesTest {

    private final WordPieces pieces = bundled();

    private static WordPieces bundled() {
        try {
            return new NetworkFiles().pieces();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void knownWordsAreOnePieceEach() {
        assertArrayEquals(
                new long[] {101, 7592, 1010, 2088, 999, 102}, pieces.numbers("Hello, world!", 32));
    }

    @Test
    void anUnknownWordIsCutIntoPieces() {
        assertArrayEquals(
                new long[] {101, 14477, 20961, 3468, 102}, pieces.numbers("unaffable", 32));
    }

    @Test
    void accentsAreSetAside() {
        assertArrayEquals(pieces.numbers("cafe", 32), pieces.numbers("Café", 32));
    }

    @Test
    void whatIsTooLongIsCutOff() {
        assertArrayEquals(new long[] {101, 7592, 102}, pieces.numbers("hello hello hello", 3));
    }

    @Test
    void aWordOfNoKnownPieceIsUnknown() {
        assertArrayEquals(new long[] {101, 100, 102}, pieces.numbers("\ud83e\udd70", 32));
    }

    @Test
    void aVocabularyWithoutTheSpecialPiecesIsRefused() {
        assertThrows(IOException.class, () -> new WordPieces(PieceTable.of(Map.of("[UNK]", 3))));
    }
}
