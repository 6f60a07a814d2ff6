package org.crossread.quote;

import java.nio.charset.StandardCharsets;

/// A long list of words, searched as it stands in its file: most reports ask for few of them, and
/// taking the file apart costs more than all their questions.
final class WordFile {

    private static final byte[] NONE = {};
    private static final byte END = '\n';

    private final byte[] words;

    private WordFile(byte[] words) {
        this.words = words;
    }

    /// @param name of a resource with one word a line, rising by the bytes of their UTF-8; none if
    ///     there is no such resource
    static WordFile of(String name) {
        return new WordFile(Resource.exists(name) ? Resource.bytes(name) : NONE);
    }

    boolean holds(String word) {
        byte[] wanted = word.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = words.length;
        while (low < high) {
            int start = (low + high) / 2;
            while (start > low && words[start - 1] != END) {
                start--;
            }
            int at = start;
            while (at < high && at - start < wanted.length && words[at] == wanted[at - start]) {
                at++;
            }
            int order = order(wanted, at - start, at == high ? END : words[at]);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                high = start;
            } else {
                low = behind(at, high);
            }
        }
        return false;
    }

    /// How a word stands to a line that begins with the same `same` bytes.
    ///
    /// @param next the byte of the line behind them
    private static int order(byte[] wanted, int same, byte next) {
        boolean isAllOfLine = next == END;
        if (same == wanted.length) {
            return isAllOfLine ? 0 : -1;
        }
        return isAllOfLine ? 1 : Byte.compareUnsigned(wanted[same], next);
    }

    /// Where the next line begins.
    private int behind(int place, int end) {
        int at = place;
        while (at < end && words[at] != END) {
            at++;
        }
        return at + 1;
    }
}
