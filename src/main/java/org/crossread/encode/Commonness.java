package org.crossread.encode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// How common English words are: the place of a word in the encoder's vocabulary, whose whole words
/// stand by falling frequency in the text it was made from (Devlin et al. 2019). Loaded at first
/// use and then shared.
public final class Commonness {

    /// Where the words of more than one sign begin.
    private static final int FIRST = 1_996;

    private static final int SIZE = 30_522 - FIRST;

    private Commonness() {}

    private static final class Shared {
        private static final WordPieces PIECES = load();

        private static WordPieces load() {
            try (InputStream json = new NetworkFiles().vocabulary()) {
                return WordPieces.read(json);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// @param word in lower case
    /// @return from 1 for the most common word; one behind the last for words that the vocabulary
    /// does not hold
    public static int rank(String word) {
        int number = Shared.PIECES.number(word);
        return number < FIRST ? SIZE + 1 : number - FIRST + 1;
    }
}
