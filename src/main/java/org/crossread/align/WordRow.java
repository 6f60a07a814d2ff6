package org.crossread.align;

import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.model.Spans;

import java.util.List;
import java.util.stream.IntStream;

/// The words of some stretches of a report, in a row.
///
/// @param words index of each word in the report, rising
/// @param numbers the words' numbers in the lexicon
/// @param stretches which stretch each word belongs to, from 0
record WordRow(Report report, int[] words, int[] numbers, int[] stretches) {

    static WordRow of(WordLexicon lexicon, Report report, List<Span> stretches) {
        Spans spans = report.words();
        int size = 0;
        for (Span stretch : stretches) {
            size +=
                    Math.max(
                            0,
                            spans.countBefore(stretch.end()) - spans.countBefore(stretch.start()));
        }
        int[] words = new int[size];
        int[] numbers = new int[size];
        int[] places = new int[size];
        int at = 0;
        for (int k = 0; k < stretches.size(); k++) {
            int end = spans.countBefore(stretches.get(k).end());
            for (int word = spans.countBefore(stretches.get(k).start()); word < end; word++) {
                words[at] = word;
                numbers[at] = lexicon.number(report.text(), spans.start(word), spans.end(word));
                places[at++] = k;
            }
        }
        return new WordRow(report, words, numbers, places);
    }

    /// Whether one of the words has a trait, as `WordFacts` tells.
    boolean has(WordLexicon lexicon, int trait) {
        for (int number : numbers) {
            if (lexicon.has(number, trait)) {
                return true;
            }
        }
        return false;
    }

    int[] places() {
        return IntStream.range(0, size()).toArray();
    }

    /// The places of one stretch.
    int[] placesOf(int stretch) {
        return IntStream.range(lowerBound(stretch), lowerBound(stretch + 1)).toArray();
    }

    private int lowerBound(int stretch) {
        int low = 0;
        int high = stretches.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches[middle] < stretch) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return numbers.length;
    }

    /// Where the words from `from` to before `end` stand.
    Span span(int from, int end) {
        return new Span(report.words().start(words[from]), report.words().end(words[end - 1]));
    }

    String text(int place) {
        return report.text(report.words().get(words[place]));
    }
}
