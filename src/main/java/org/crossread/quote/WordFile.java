package org.crossread.quote;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A long list of words, searched as it stands in its file: most reports ask for few of them, and
/// taking the file apart costs more than all their questions.
final class WordFile {

    private static final byte[] NONE = {};

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
            while (start > low && words[start - 1] != '\n') {
                start--;
            }
            int end = start;
            while (end < high && words[end] != '\n') {
                end++;
            }
            int order = Arrays.compareUnsigned(wanted, 0, wanted.length, words, start, end);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                high = start;
            } else {
                low = end + 1;
            }
        }
        return false;
    }
}
