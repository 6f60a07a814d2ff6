package org.crossread.encode;

import java.io.IOException;
import java.util.Optional;

/// How common English words are: the place of a word in the encoder's vocabulary, whose whole words
/// stand by falling frequency in the text it was made from (Devlin et al. 2019). Loaded at first
/// use and then shared.
public final class Commonness {

    /// Where the words of more than one sign begin.
    private static final int FIRST = 1_996;

    private static final int SIZE = 30_522 - FIRST;

    private Commonness() {}

    private static final class Shared {
        private static final Optional<WordPieces> PIECES = load();

        private static Optional<WordPieces> load() {
            try {
                return Optional.of(new NetworkFiles().pieces());
            } catch (IOException missing) {
                System.getLogger(Commonness.class.getName())
                        .log(System.Logger.Level.DEBUG, "holds all words for common", missing);
                return Optional.empty();
            }
        }
    }

    /// @param word in lower case
    /// @return from 1 for the most common word; one behind the last for words that the vocabulary
    /// does not hold; 1 for every word where the vocabulary is not there
    public static int rank(String word) {
        return Shared.PIECES.map(pieces -> rank(word, pieces)).orElse(1);
    }

    private static int rank(String word, WordPieces pieces) {
        int number = pieces.number(word);
        return number < FIRST ? SIZE + 1 : number - FIRST + 1;
    }
}
