package org.crossread.ui;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds words in a text, whatever their case, accents or quotation marks.
final class Finder {

    private static final int MOST = 10_000;

    private final Folded text;

    Finder(String text) {
        this.text = new Folded(text);
    }

    /// Every place, without overlap; at most 10,000. None for a blank query.
    List<Span> places(String query) {
        String wanted = new Folded(query.strip()).text();
        List<Span> found = new ArrayList<>();
        int at = wanted.isEmpty() ? -1 : text.text().indexOf(wanted);
        while (at >= 0 && found.size() < MOST) {
            int end = at + wanted.length();
            found.add(new Span(text.origin(at), text.origin(end - 1) + 1));
            at = text.text().indexOf(wanted, end);
        }
        return found;
    }
}
