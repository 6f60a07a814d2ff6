package org.crossread.read.draft;

import org.crossread.model.Emphasis;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// What of a paragraph under way is set off: stretches in the order in which its words come.
public final class Emphases {

    private final List<Emphasis> stretches = new ArrayList<>();

    /// Words have come: those that follow at once in the same manner are one stretch with them.
    ///
    /// @param start where they stand in the paragraph as it is given, in UTF-16 code units
    public void add(int start, int end, boolean bold, boolean italic) {
        if (start == end || !bold && !italic) {
            return;
        }
        var added = new Emphasis(new Span(start, end), bold, italic);
        if (!stretches.isEmpty() && goesOn(stretches.getLast(), added)) {
            Span before = stretches.removeLast().span();
            stretches.add(new Emphasis(new Span(before.start(), end), bold, italic));
        } else {
            stretches.add(added);
        }
    }

    private static boolean goesOn(Emphasis one, Emphasis next) {
        return one.span().end() == next.span().start()
                && one.bold() == next.bold()
                && one.italic() == next.italic();
    }

    public void clear() {
        stretches.clear();
    }

    boolean isEmpty() {
        return stretches.isEmpty();
    }

    /// The same stretches where the words stand after tidying.
    ///
    /// @param given the paragraph that they were told of
    /// @param text ends with its words, tidied: it lost blanks and signs that are not seen
    /// @param from where in the text the paragraph begins
    List<Emphasis> in(CharSequence given, CharSequence text, int from) {
        int[] places = places(given, text, from);
        List<Emphasis> moved = new ArrayList<>();
        for (Emphasis stretch : stretches) {
            int first = stretch.span().start();
            int last = stretch.span().end() - 1;
            while (first <= last && places[first] < 0) {
                first++;
            }
            while (last > first && places[last] < 0) {
                last--;
            }
            if (first <= last) {
                var span = new Span(places[first], places[last] + 1);
                moved.add(new Emphasis(span, stretch.bold(), stretch.italic()));
            }
        }
        return moved;
    }

    /// Where each sign of the paragraph went, from the last to the first, since a mark of a list
    /// may stand before them; -1 for one that is not seen.
    private static int[] places(CharSequence given, CharSequence text, int from) {
        int[] places = new int[given.length()];
        int to = text.length() - 1;
        for (int at = given.length() - 1; at >= 0; at--) {
            places[at] = -1;
            if (Blank.isInk(given, at)) {
                while (to >= from && Character.isWhitespace(text.charAt(to))) {
                    to--;
                }
                places[at] = to >= from ? to-- : -1;
            }
        }
        return places;
    }
}
