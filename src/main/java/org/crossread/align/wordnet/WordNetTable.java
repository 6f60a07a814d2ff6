package org.crossread.align.wordnet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The words and synsets of WordNet 3.1 as the text that the dictionary is made from.
final class WordNetTable {

    /// What is not in the table.
    static final int NOWHERE = -1;

    private final byte[] text;
    private final int[] words;
    private final int[] synsets;

    /// What stands in a line behind its beginning.
    @FunctionalInterface
    interface Numbers {
        /// @param letter what stands before the number; the number's first digit where nothing does
        void at(char letter, int number);
    }

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

    /// Where the entry behind a word begins, or `NOWHERE`.
    int entry(String word) {
        int low = 0;
        int high = words.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(words[middle], word);
            if (order == 0) {
                return words[middle] + word.length();
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return NOWHERE;
    }

    /// How many words there are.
    int size() {
        return words.length;
    }

    /// How many synsets there are.
    int synsets() {
        return synsets.length;
    }

    String word(int number) {
        int start = words[number];
        return new String(text, start, behindField(start) - start, StandardCharsets.US_ASCII);
    }

    /// Whether the word of an entry is always written with a capital.
    boolean isCapital(int entry) {
        return text[entry] == ' ' && text[entry + 1] == '^';
    }

    /// Visits the synsets of an entry.
    void eachSynset(int entry, Numbers visit) {
        each(entry, visit);
    }

    /// Visits a synset's relations: a letter and the number of another synset each.
    void eachRelation(int synset, Numbers visit) {
        each(synsets[synset] + 1, visit);
    }

    boolean isNoun(int synset) {
        return text[synsets[synset]] == 'n';
    }

    private void each(int start, Numbers visit) {
        int at = start;
        while (text[at] == ' ') {
            char letter = (char) text[++at];
            if (letter == '^' || letter == '=') {
                at = behindField(at);
                continue;
            }
            at += letter > '9' ? 1 : 0;
            int number = 0;
            while (text[at] > ' ') {
                number = number * 10 + text[at++] - '0';
            }
            visit.at(letter, number);
        }
    }

    /// The base forms that an entry names.
    List<String> baseForms(int entry) {
        List<String> forms = new ArrayList<>();
        for (int at = entry; text[at] == ' '; at = behindField(at + 1)) {
            if (text[at + 1] == '=') {
                int end = behindField(at + 1);
                forms.add(new String(text, at + 2, end - at - 2, StandardCharsets.US_ASCII));
            }
        }
        return forms;
    }

    private int behindField(int from) {
        int at = from;
        while (text[at] > ' ') {
            at++;
        }
        return at;
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
