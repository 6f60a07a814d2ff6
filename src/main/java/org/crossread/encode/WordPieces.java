package org.crossread.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
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

    /// @param longest how many numbers at most; what is behind is cut off
    /// @return the numbers of the pieces between those that mark begin and end
    long[] numbers(String text, int longest) {
        String plain = plain(text);
        long[] numbers = new long[longest];
        numbers[0] = begin;
        int size = 1;
        for (int at = 0; at < plain.length() && size < longest - 1; ) {
            int behind = endOfWord(plain, at);
            if (!Character.isWhitespace(plain.codePointAt(at))) {
                size = add(plain.substring(at, behind), numbers, size);
            }
            at = behind;
        }
        numbers[size++] = end;
        return Arrays.copyOf(numbers, size);
    }

    private static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        var plain = new StringBuilder(text.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .filter(c -> c != 0 && c != 0xfffd)
                .filter(c -> Character.isWhitespace(c) || !isControl(c))
                .map(c -> Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isControl(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
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

    private int add(String word, long[] numbers, int from) {
        int size = from;
        int start = 0;
        while (start < word.length() && size < numbers.length - 1) {
            int stop = word.length() > LONGEST_WORD ? start : longestPiece(word, start);
            if (stop == start) {
                numbers[from] = unknown;
                return from + 1;
            }
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
