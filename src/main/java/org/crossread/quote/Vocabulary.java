package org.crossread.quote;

/// The words that reports of one language used so far, each kept once, so that what does not depend
/// on the place of a word is worked out once. For one thread; forgets all when it has grown large.
final class Vocabulary {

    private static final int SMALLEST = 1 << 12;
    private static final int MOST = 60_000;

    private final Lexicon lexicon;
    private final TagWeights weights;
    private Word[] words = new Word[SMALLEST];
    private int[] hashes = new int[SMALLEST];
    private int size;

    Vocabulary(Lexicon lexicon, TagWeights weights) {
        this.lexicon = lexicon;
        this.weights = weights;
    }

    /// The word that these characters make.
    Word word(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        hash *= 0x9E3779B9;
        int slot = hash >>> 7 & words.length - 1;
        while (words[slot] != null) {
            if (hashes[slot] == hash && isWord(words[slot].text, text, start, end)) {
                return words[slot];
            }
            slot = slot + 1 & words.length - 1;
        }
        return enter(new Word(text.substring(start, end), lexicon, weights), hash);
    }

    private static boolean isWord(String word, String text, int start, int end) {
        return word.length() == end - start && text.startsWith(word, start);
    }

    private Word enter(Word word, int hash) {
        if (size == MOST) {
            words = new Word[SMALLEST];
            hashes = new int[SMALLEST];
            size = 0;
        } else if (size * 2 >= words.length) {
            grow();
        }
        put(word, hash);
        size++;
        return word;
    }

    private void put(Word word, int hash) {
        int slot = hash >>> 7 & words.length - 1;
        while (words[slot] != null) {
            slot = slot + 1 & words.length - 1;
        }
        words[slot] = word;
        hashes[slot] = hash;
    }

    private void grow() {
        Word[] earlier = words;
        int[] earlierHashes = hashes;
        words = new Word[earlier.length * 2];
        hashes = new int[earlier.length * 2];
        for (int i = 0; i < earlier.length; i++) {
            if (earlier[i] != null) {
                put(earlier[i], earlierHashes[i]);
            }
        }
    }
}
