package org.crossread.encode;

import java.io.IOException;
import java.util.Arrays;

/// Cuts text into the numbered pieces of words that the network was trained on (WordPiece, greedy
/// from the left; Devlin et al. 2019), lower-cased and without accents.
final class WordPieces {

    private static final int LONGEST_WORD = 100;

    private final PieceTable pieces;
    private final int unknown;
    private final int begin;
    private final int end;

    /// @throws IOException if there are none for what is unknown, a text's begin and its end
    WordPieces(PieceTable pieces) throws IOException {
        this.pieces = pieces;
        unknown = special("[UNK]");
        begin = special("[CLS]");
        end = special("[SEP]");
    }

    private int special(String piece) throws IOException {
        int number = number(piece);
        if (number == PieceTable.NONE) {
            throw new IOException("the vocabulary is incomplete: no " + piece);
        }
        return number;
    }

    /// The number of a piece; below zero: there is none.
    int number(String piece) {
        return pieces.number(piece);
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
            numbers[size++] = number(piece(word, start, stop));
            start = stop;
        }
        return size;
    }

    private int longestPiece(String word, int start) {
        int stop = word.length();
        while (stop > start && number(piece(word, start, stop)) == PieceTable.NONE) {
            stop--;
        }
        return stop;
    }

    private static String piece(String word, int start, int stop) {
        String piece = word.substring(start, stop);
        return start == 0 ? piece : "##" + piece;
    }
}
