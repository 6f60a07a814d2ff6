package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.finding.Filter;
import org.crossread.ui.finding.Findings;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.Topic;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Says how much of a list is shown, once the reader narrowed it: “5 of 14 quotations shown”.
final class Narrowing {

    private Narrowing() {}

    /// Of all lines; empty where all are shown.
    static Optional<String> words(Findings findings, Topic topic) {
        return words(findings, topic, _ -> true);
    }

    /// Of the lines that have a place on one side.
    static Optional<String> words(Findings findings, Topic topic, Side side) {
        return words(findings, topic, item -> !item.selection().places(side).isEmpty());
    }

    private static Optional<String> words(Findings findings, Topic topic, Predicate<Item> counts) {
        Filter filter = findings.filter();
        if (filter.equals(Filter.ALL)) {
            return Optional.empty();
        }
        List<Item> items = findings.items().get(topic).stream().filter(counts).toList();
        long shown = items.stream().filter(filter::shows).count();
        return shown == items.size()
                ? Optional.empty()
                : Optional.of(Messages.text(key(topic), shown, items.size()));
    }

    private static String key(Topic topic) {
        return switch (topic) {
            case QUOTATIONS -> "reader.shown.quotations";
            case PASSAGES -> "reader.shown.passages";
            case FLAGS -> "reader.shown.flags";
            case NOTES -> "reader.shown.notes";
        };
    }
}
