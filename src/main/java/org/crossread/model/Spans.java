package org.crossread.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/// Many spans in reading order that do not overlap, held in eight bytes each: the words of a long
/// report.
public final class Spans extends AbstractList<Span> implements RandomAccess {

    private final int[] starts;
    private final int[] ends;

    /// Found at the first call; whichever thread finds them finds the same.
    private volatile WordForms forms = WordForms.NONE;

    private Spans(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /// @throws IllegalArgumentException if a span begins before its predecessor ends
    public static Spans copyOf(List<Span> spans) {
        if (spans instanceof Spans same) {
            return same;
        }
        var builder = new Builder();
        spans.forEach(span -> builder.add(span.start(), span.end()));
        return builder.build();
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    @Override
    public Span get(int index) {
        return new Span(starts[index], ends[index]);
    }

    @Override
    public int size() {
        return starts.length;
    }

    /// How many spans start before `position`: the index of the first that starts at or behind it.
    public int countBefore(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 1;
    }

    /// The same, found the faster the nearer the answer is to a guess.
    ///
    /// @param guess from 0 to the number of spans
    public int countBefore(int position, int guess) {
        int step = 1;
        int low = guess;
        int high = guess;
        if (guess < starts.length && starts[guess] < position) {
            while (high < starts.length && starts[high] < position) {
                low = high + 1;
                high += step;
                step *= 2;
            }
        } else {
            while (low > 0 && starts[low - 1] >= position) {
                high = low - 1;
                low = Math.max(0, low - step);
                step *= 2;
            }
        }
        int found = Arrays.binarySearch(starts, low, Math.min(high, starts.length), position);
        return found >= 0 ? found : -found - 1;
    }

    /// The different spellings that the spans have in their text.
    WordForms forms(String text) {
        WordForms known = forms;
        if (!known.isOf(text)) {
            known = WordForms.of(text, this);
            forms = known;
        }
        return known;
    }

    /// Collects spans without a temporary object for each.
    public static final class Builder {

        private int[] starts = new int[64];
        private int[] ends = new int[64];
        private int size;

        /// @throws IllegalArgumentException if the span is empty, turned round, or begins before
        /// the last one ends
        public Builder add(int start, int end) {
            if (start >= end || size > 0 && start < ends[size - 1]) {
                throw new IllegalArgumentException("out of order: " + start + " to " + end);
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size++] = end;
            return this;
        }

        public Spans build() {
            return new Spans(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans spans
                ? Arrays.equals(starts, spans.starts) && Arrays.equals(ends, spans.ends)
                : super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
