package org.crossread.archive;

import org.crossread.model.Spans;

/// The words of one text as numbers; words that differ only in what folding takes away have the
/// same.
///
/// @param words the number of each folded word
/// @param stems the number of each word's stem; 0 where the word tells nothing
record NumberedWords(Spans spans, long[] words, long[] stems) {

    static NumberedWords of(String text, Spans spans, WordForms forms) {
        char[] letters = text.toCharArray();
        long[] words = new long[spans.size()];
        long[] stems = new long[spans.size()];
        for (int i = 0; i < words.length; i++) {
            forms.of(letters, spans.start(i), spans.end(i));
            words[i] = forms.word();
            stems[i] = forms.tells() ? forms.stem() : 0;
        }
        return new NumberedWords(spans, words, stems);
    }

    int size() {
        return words.length;
    }

    /// The number of the words from `first` on.
    long shingle(int first, int length) {
        long hash = 0;
        for (int i = first; i < first + length; i++) {
            hash = Hashes.join(hash, words[i]);
        }
        return Hashes.mixed(hash);
    }
}
