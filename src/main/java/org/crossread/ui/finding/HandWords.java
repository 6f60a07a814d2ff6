package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.Pair;
import org.crossread.model.Place;

import java.util.Map;

/// What a line of the list says of the reader's own work on a finding.
final class HandWords {

    private final Corrected corrected;
    private final Map<Place, CheckMark> checks;
    private final Map<Place, String> notes;

    HandWords(Comparison comparison) {
        corrected = Corrected.of(comparison);
        checks = comparison.byHand().checks();
        notes = comparison.byHand().notes();
    }

    String corrected(QuoteEntry entry) {
        return byHand(corrected.is(entry));
    }

    String corrected(Pair pair) {
        return byHand(corrected.is(pair));
    }

    private static String byHand(boolean is) {
        return is ? Messages.text("reader.by-hand") : "";
    }

    String note(Place place) {
        String words = notes.getOrDefault(place, "");
        return words.isEmpty() ? "" : Messages.text("reader.list.note", onOneLine(words));
    }

    /// A line of a list is no place for paragraphs.
    private static String onOneLine(String words) {
        return words.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    CheckMark check(Place place) {
        return checks.getOrDefault(place, CheckMark.OPEN);
    }
}
