package org.crossread.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Cuts text into the numbered pieces of words that the network was trained on (WordPiece, greedy
/// from the left; Devlin et al. 2019), lower-cased and without accents.
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> pieces;
    private final int unknown;
    private final int begin;
    private final int end;

    private WordPieces(Map<String, Integer> pieces) {
        this.pieces = pieces;
        unknown = pieces.get("[UNK]");
        begin = pieces.get("[CLS]");
        end = pieces.get("[SEP]");
    }

    /// Reads the pieces out of a tokenizer file in JSON, in which each stands on a line of its own
    /// behind `"vocab"`.
    ///
    /// @throws IOException if the file cannot be read
    static WordPieces read(InputStream json) throws IOException {
        Map<String, Integer> pieces = new HashMap<>(1 << 16);
        try (var lines = new BufferedReader(new InputStreamReader(json, StandardCharsets.UTF_8))) {
            boolean inside = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.strip();
                if (inside && entry.startsWith("}")) {
                    break;
                }
                if (inside) {
                    enter(entry, pieces);
                }
                inside |= entry.startsWith("\"vocab\"");
            }
        }
        if (!pieces.keySet().containsAll(Arrays.asList("[UNK]", "[CLS]", "[SEP]"))) {
            throw new IOException("the vocabulary is incomplete: " + pieces.size() + " pieces");
        }
        return new WordPieces(pieces);
    }

    private static void enter(String entry, Map<String, Integer> pieces) {
        int colon = entry.lastIndexOf(':');
        String number = entry.substring(colon + 1).replace(",", "").strip();
        String piece = entry.substring(1, entry.lastIndexOf('"', colon));
        pieces.put(unescaped(piece), Integer.parseInt(number));
    }

    private static String unescaped(String json) {
        if (json.indexOf('\\') < 0) {
            return json;
        }
        var text = new StringBuilder();
        for (int i = 0; i < json.length(); i++) {
            if (json.charAt(i) != '\\') {
                text.append(json.charAt(i));
            } else if (json.charAt(++i) == 'u') {
                text.append((char) Integer.parseInt(json, i + 1, i + 5, 16));
                i += 4;
            } else {
                text.append(json.charAt(i));
            }
        }
        return text.toString();
    }

    /// The number of a piece; below zero: there is none.
    int number(String piece) {
        return pieces.getOrDefault(piece, -1);
    }

    /// The pieces of a text between those that mark begin and end.
    ///
    /// @param starts where each piece starts in the text; 0 for begin and end
    record Cut(long[] numbers, int[] starts) {}

    /// @param longest how many pieces at most; what is behind is cut off
    Cut cut(String text, int longest) {
        var plain = new PlainText(text);
        String words = plain.text();
        long[] numbers = new long[longest];
        int[] starts = new int[longest];
        numbers[0] = begin;
        int size = 1;
        for (int at = 0; at < words.length() && size < longest - 1; ) {
            int behind = endOfWord(words, at);
            if (!Character.isWhitespace(words.codePointAt(at))) {
                int from = size;
                size = add(words.substring(at, behind), numbers, starts, size);
                for (int k = from; k < size; k++) {
                    starts[k] = plain.origin(at + starts[k]);
                }
            }
            at = behind;
        }
        numbers[size++] = end;
        return new Cut(Arrays.copyOf(numbers, size), Arrays.copyOf(starts, size));
    }

    /// The numbers of a text's pieces.
    long[] numbers(String text, int longest) {
        return cut(text, longest).numbers;
    }

    /// A mark or an ideograph is a word of its own.
    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (Character.isWhitespace(c) || standsAlone(c)) {
                return at == start ? at + Character.charCount(c) : at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean standsAlone(int c) {
        if (c < 128) {
            return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            default -> Character.isIdeographic(c);
        };
    }

    /// Adds the pieces of a word; their starts count from the word's.
    private int add(String word, long[] numbers, int[] starts, int from) {
        int size = from;
        int start = 0;
        while (start < word.length() && size < numbers.length - 1) {
            int stop = word.length() > LONGEST_WORD ? start : longestPiece(word, start);
            if (stop == start) {
                numbers[from] = unknown;
                starts[from] = 0;
                return from + 1;
            }
            starts[size] = start;
            numbers[size++] = pieces.get(piece(word, start, stop));
            start = stop;
        }
        return size;
    }

    private int longestPiece(String word, int start) {
        int stop = word.length();
        while (stop > start && !pieces.containsKey(piece(word, start, stop))) {
            stop--;
        }
        return stop;
    }

    private static String piece(String word, int start, int stop) {
        String piece = word.substring(start, stop);
        return start == 0 ? piece : "##" + piece;
    }
}
