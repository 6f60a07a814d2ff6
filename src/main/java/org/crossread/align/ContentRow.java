package org.crossread.align;

import org.crossread.model.Folding;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.Arrays;
import java.util.List;

/// The words of content of some sentences of a report, in a row.
///
/// @param words index of each word in the report, rising
/// @param sentences the sentence of each
record ContentRow(Report report, int[] words, int[] sentences) {

    private static final int NONE = -1;

    static ContentRow of(Report report, List<Integer> sentences) {
        FunctionWords grammar = Grammar.of(report).functionWords();
        int[] words = new int[0];
        int[] owners = new int[0];
        for (int sentence : sentences) {
            Span span = report.sentences().get(sentence).span();
            int first = report.words().countBefore(span.start());
            int end = report.words().countBefore(span.end());
            int size = words.length;
            words = Arrays.copyOf(words, size + end - first);
            owners = Arrays.copyOf(owners, words.length);
            Arrays.fill(owners, size, owners.length, sentence);
            for (int word = first; word < end; word++) {
                if (!grammar.contain(Folding.word(report.text(report.words().get(word))))) {
                    words[size++] = word;
                }
            }
            words = Arrays.copyOf(words, size);
            owners = Arrays.copyOf(owners, size);
        }
        return new ContentRow(report, words, owners);
    }

    int size() {
        return words.length;
    }

    String folded(int place) {
        return Folding.word(report.text(span(place)));
    }

    Span span(int place) {
        return report.words().get(words[place]);
    }

    /// Whether the word is plain: no name, no figure.
    boolean isPlain(int place) {
        return report.text(span(place)).chars().allMatch(c -> Character.isLowerCase(c) || c == '-');
    }

    /// Whether there is a word in the same sentence so many places on.
    boolean has(int place, int step) {
        int other = place + step;
        return other >= 0 && other < words.length && sentences[other] == sentences[place];
    }

    /// Whether nothing but blanks parts a word from the next.
    boolean touchesNext(int place) {
        return has(place, 1)
                && words[place + 1] == words[place] + 1
                && report.text(new Span(span(place).end(), span(place + 1).start())).isBlank();
    }

    /// The place of a word of the report; below zero: it is none of the row.
    int placeOf(int word) {
        int place = Arrays.binarySearch(words, word);
        return place >= 0 ? place : NONE;
    }
}
