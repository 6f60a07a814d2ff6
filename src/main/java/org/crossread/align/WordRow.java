package org.crossread.align;

import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.model.Spans;

import java.util.Arrays;
import java.util.List;

/// The words of some stretches of a report, in a row.
///
/// @param words index of each word in the report, rising
/// @param numbers the words' numbers in the lexicon
/// @param stretches which stretch each word belongs to, from 0
record WordRow(Report report, int[] words, int[] numbers, int[] stretches) {

    private static final String PARTING = ",;:()[]–—";

    static WordRow of(WordLexicon lexicon, Report report, List<Span> stretches) {
        Spans spans = report.words();
        int[] firsts = new int[stretches.size()];
        int[] ends = new int[firsts.length];
        int size = 0;
        for (int k = 0; k < firsts.length; k++) {
            firsts[k] = spans.countBefore(stretches.get(k).start());
            ends[k] = spans.countBefore(stretches.get(k).end());
            size += Math.max(0, ends[k] - firsts[k]);
        }
        int[] words = new int[size];
        int[] numbers = new int[size];
        int[] places = new int[size];
        int at = 0;
        for (int k = 0; k < firsts.length; k++) {
            for (int word = firsts[k]; word < ends[k]; word++) {
                words[at] = word;
                numbers[at] = lexicon.number(report, word);
                places[at++] = k;
            }
        }
        return new WordRow(report, words, numbers, places);
    }

    /// The traits that one of the words has at least, as `WordFacts` tells.
    int traits(WordLexicon lexicon) {
        int traits = 0;
        for (int number : numbers) {
            traits |= lexicon.traits(number);
        }
        return traits;
    }

    /// The words from one place to before another, as a row.
    WordRow part(int from, int end) {
        return new WordRow(
                report,
                Arrays.copyOfRange(words, from, end),
                Arrays.copyOfRange(numbers, from, end),
                Arrays.copyOfRange(stretches, from, end));
    }

    /// The numbers of the words at some places.
    int[] numbers(int[] places) {
        int[] some = new int[places.length];
        for (int k = 0; k < places.length; k++) {
            some[k] = numbers[places[k]];
        }
        return some;
    }

    int[] places() {
        return rising(0, size());
    }

    /// The places of one stretch.
    int[] placesOf(int stretch) {
        return rising(lowerBound(stretch), lowerBound(stretch + 1));
    }

    /// The places from one to before another.
    static int[] rising(int from, int end) {
        int[] places = new int[Math.max(0, end - from)];
        for (int k = 0; k < places.length; k++) {
            places[k] = from + k;
        }
        return places;
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

    /// Whether nothing but blanks parts a word from the next of its stretch.
    boolean touchesNext(int place) {
        if (place + 1 == words.length || stretches[place + 1] != stretches[place]) {
            return false;
        }
        String text = report.text();
        for (int at = report.words().end(words[place]);
                at < report.words().start(words[place + 1]);
                at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// Whether two neighbouring places, in either order, are of one stretch, with no mark between
    /// that parts a sentence.
    boolean isBeside(int place, int neighbour) {
        int first = Math.min(place, neighbour);
        if (first < 0 || first + 1 >= words.length || stretches[first + 1] != stretches[first]) {
            return false;
        }
        String text = report.text();
        int end = report.words().start(words[first + 1]);
        for (int at = report.words().end(words[first]); at < end; at++) {
            if (PARTING.indexOf(text.charAt(at)) >= 0) {
                return false;
            }
        }
        return true;
    }

    char initial(int place) {
        return report.text().charAt(report.words().start(words[place]));
    }

    /// Whether a word is the first of its stretch.
    boolean isFirst(int place) {
        return place == 0 || stretches[place - 1] != stretches[place];
    }

    /// How the words at a place of both rows, as written, stand in order.
    int compareText(int place, WordRow other) {
        int at = report.words().start(words[place]);
        int end = report.words().end(words[place]);
        int otherAt = other.report.words().start(other.words[place]);
        int otherEnd = other.report.words().end(other.words[place]);
        while (at < end && otherAt < otherEnd) {
            int order = report.text().charAt(at++) - other.report.text().charAt(otherAt++);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(end - at, otherEnd - otherAt);
    }

    String text(int place) {
        return report.text(report.words().get(words[place]));
    }
}
