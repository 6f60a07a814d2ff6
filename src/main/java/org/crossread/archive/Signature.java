package org.crossread.archive;

import org.crossread.model.Span;
import org.crossread.quote.QuotationMarks;
import org.crossread.segment.Segmenter;

import java.util.Arrays;
import java.util.List;

/// What is kept of a report to find others like it: numbers only, from which no text can be read.
///
/// @param words how many words it has
/// @param passages of every run of five words about one in four, chosen by
/// its number (Manber 1994),
///     so that two reports keep the same of what they share
/// @param quoted every two telling words that follow each other inside quotation marks, whatever
///     common words stand between, so that a quotation is found trimmed or altered
/// @param terms names, figures and every other telling word once, by its stem, in [#TERM_BITS] bits
record Signature(int words, int[] passages, int[] quoted, int[] terms) {

    /// Words of a run.
    static final int RUN = 5;

    /// So few that a report keeps few bytes, so many that two words seldom meet in one number.
    static final int TERM_BITS = 20;

    /// Fewer words in marks are a term rather than a quotation.
    static final int SHORTEST_QUOTATION = 4;

    /// Of so many runs about one is kept.
    static final int SAMPLED = 4;

    static final Signature EMPTY = new Signature(0, new int[0], new int[0], new int[0]);

    /// Makes signatures. Not for use by several threads.
    static final class Maker {

        private final WordForms forms = new WordForms();
        private final QuotationMarks marks;

        Maker(QuotationMarks marks) {
            this.marks = marks;
        }

        Signature of(String text) {
            NumberedWords words = NumberedWords.of(text, Segmenter.words(text), forms);
            List<Span> stretches = marks.stretches(text, Segmenter.paragraphs(text));
            return new Signature(
                    words.size(), passages(words), quoted(words, stretches), terms(words));
        }
    }

    private static int[] passages(NumberedWords words) {
        int[] kept = new int[Math.max(0, words.size() - RUN + 1)];
        int size = 0;
        for (int i = 0; i + RUN <= words.size(); i++) {
            long number = words.shingle(i, RUN);
            if (number % SAMPLED == 0) {
                kept[size++] = (int) (number >>> 32);
            }
        }
        return distinct(kept, size);
    }

    private static int[] quoted(NumberedWords words, List<Span> stretches) {
        int[] kept = new int[words.size()];
        int size = 0;
        for (Span stretch : stretches) {
            int first = words.spans().countBefore(stretch.start());
            int end = words.spans().countBefore(stretch.end());
            long before = 0;
            for (int i = first; i < end && end - first >= SHORTEST_QUOTATION; i++) {
                if (words.stems()[i] != 0) {
                    if (before != 0) {
                        kept[size++] = (int) Hashes.mixed(Hashes.join(before, words.stems()[i]));
                    }
                    before = words.stems()[i];
                }
            }
        }
        return distinct(kept, size);
    }

    private static int[] terms(NumberedWords words) {
        int[] kept = new int[words.size()];
        int size = 0;
        for (long stem : words.stems()) {
            if (stem != 0) {
                kept[size++] = term(stem);
            }
        }
        return distinct(kept, size);
    }

    static int term(long stem) {
        return (int) (stem >>> Long.SIZE - TERM_BITS);
    }

    private static int[] distinct(int[] numbers, int size) {
        Arrays.sort(numbers, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[kept++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, kept);
    }
}
