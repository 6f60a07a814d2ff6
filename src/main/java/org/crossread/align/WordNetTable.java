package org.crossread.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The words and synsets of WordNet 3.1 in one array of bytes, searched in place: loading makes no
/// object for a word.
final class WordNetTable {

    private final byte[] text;
    private final int[] words;
    private final int[] synsets;

    private WordNetTable(byte[] text) {
        this.text = text;
        int[] starts = new int[text.length / 8];
        int count = 0;
        int blank = -1;
        for (int at = 0; at < text.length; at = endOfLine(at) + 1) {
            if (text[at] == '\n') {
                blank = count;
            } else if (text[at] != '#') {
                starts[count++] = at;
            }
        }
        words = Arrays.copyOf(starts, blank);
        synsets = Arrays.copyOfRange(starts, blank, count);
    }

    static WordNetTable load() {
        try (InputStream packed = WordNetTable.class.getResourceAsStream("wordnet.txt.gz")) {
            var in = new GZIPInputStream(Objects.requireNonNull(packed), 1 << 16);
            return new WordNetTable(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return what stands behind the word: base forms with a `=` before them and numbers of
    /// synsets; empty when the word is unknown
    String[] entry(String word) {
        int low = 0;
        int high = words.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(words[middle], word);
            if (order == 0) {
                return fields(words[middle] + word.length() + 1);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return new String[0];
    }

    /// @return the synset's relations, each a letter and the number of another synset
    String[] relations(int synset) {
        return fields(synsets[synset] + 2);
    }

    private String[] fields(int start) {
        int end = endOfLine(start - 1);
        return start >= end
                ? new String[0]
                : new String(text, start, end - start, StandardCharsets.US_ASCII).split(" ");
    }

    private int endOfLine(int from) {
        int at = from;
        while (text[at] != '\n') {
            at++;
        }
        return at;
    }

    private int compare(int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            int difference = text[start + i] - word.charAt(i);
            if (difference != 0) {
                return difference;
            }
        }
        byte behind = text[start + word.length()];
        return behind == ' ' || behind == '\n' ? 0 : 1;
    }
}
