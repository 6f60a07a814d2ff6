package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.model.HandChange;
import org.crossread.ui.finding.Item;
import org.crossread.ui.finding.QuoteEntry;
import org.crossread.ui.finding.Topic;

import java.util.List;

/// Ticks quotations as checked or doubtful, and counts them.
final class Ticks {

    private final ReaderState state;

    Ticks(ReaderState state) {
        this.state = state;
    }

    /// Sets a tick, or takes it away where it is set already.
    void toggle(Item item, CheckMark mark) {
        if (item.selection().topic() == Topic.QUOTATIONS) {
            set(item, item.check() == mark ? CheckMark.OPEN : mark);
        }
    }

    /// From open to checked, to doubtful, to open.
    void turn(Item item) {
        set(
                item,
                switch (item.check()) {
                    case OPEN -> CheckMark.CHECKED;
                    case CHECKED -> CheckMark.DOUBTFUL;
                    case DOUBTFUL -> CheckMark.OPEN;
                });
    }

    private void set(Item item, CheckMark mark) {
        QuoteEntry entry = state.reading().findings().entries().get(item.selection().index());
        state.hand()
                .change(
                        Messages.text(step(mark), entry.number()),
                        new HandChange.Checked(entry.place(), mark));
    }

    private static String step(CheckMark mark) {
        return switch (mark) {
            case OPEN -> "reader.done.open";
            case CHECKED -> "reader.done.checked";
            case DOUBTFUL -> "reader.done.doubtful";
        };
    }

    /// “2 of 8 checked”; empty where there is nothing to check.
    static String progress(ReaderState state) {
        return progress(state, "reader.checked");
    }

    /// The same in figures: “2 / 8”.
    static String figures(ReaderState state) {
        return progress(state, "reader.checked.figures");
    }

    private static String progress(ReaderState state, String key) {
        var items = state.reading().findings().items().get(Topic.QUOTATIONS);
        return items.isEmpty()
                ? ""
                : Messages.text(key, count(items, CheckMark.CHECKED), items.size());
    }

    /// The words of progress, and how many are doubtful, where any is.
    static String progressInFull(ReaderState state) {
        var items = state.reading().findings().items().get(Topic.QUOTATIONS);
        long doubtful = count(items, CheckMark.DOUBTFUL);
        return doubtful == 0
                ? progress(state)
                : progress(state) + ", " + Messages.text("reader.checked.doubtful", doubtful);
    }

    private static long count(List<Item> items, CheckMark mark) {
        return items.stream().filter(item -> item.check() == mark).count();
    }
}
