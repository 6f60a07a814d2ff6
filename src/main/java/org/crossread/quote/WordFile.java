package org.crossread.quote;

/// A long list of words, searched as it stands in its file: most reports ask for few of them, and
/// taking the file apart costs more than all their questions.
final class WordFile {

    private final String words;

    private WordFile(String words) {
        this.words = words;
    }

    /// @param name of a resource with one word a line, rising by their UTF-16
    /// units; none if there is
    ///     no such resource
    static WordFile of(String name) {
        return new WordFile(Resource.exists(name) ? Resource.text(name) : "");
    }

    boolean holds(String word) {
        int low = 0;
        int high = words.length();
        while (low < high) {
            int start = words.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            int end = words.indexOf('\n', start);
            int order = compare(word, start, end);
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

    private int compare(String word, int start, int end) {
        int common = Math.min(word.length(), end - start);
        for (int i = 0; i < common; i++) {
            int order = word.charAt(i) - words.charAt(start + i);
            if (order != 0) {
                return order;
            }
        }
        return word.length() - (end - start);
    }
}
