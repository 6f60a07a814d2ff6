package org.crossread.quote;

import org.crossread.model.Span;

import java.util.Arrays;

/// Where the characters stand in a text that can be quotation marks, found once for all who ask.
final class MarkPlaces {

    private static final int[] NONE = {};

    private int[] places = new int[64];
    private int size;

    MarkPlaces(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (QuoteMarks.isMark(text.charAt(i))) {
                if (size == places.length) {
                    places = Arrays.copyOf(places, size * 2);
                }
                places[size++] = i;
            }
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /// The places inside the span, rising.
    int[] in(Span span) {
        int from = first(span.start());
        int to = from;
        while (to < size && places[to] < span.end()) {
            to++;
        }
        return from == to ? NONE : Arrays.copyOfRange(places, from, to);
    }

    private int first(int position) {
        int found = Arrays.binarySearch(places, 0, size, position);
        return found >= 0 ? found : -found - 1;
    }
}
