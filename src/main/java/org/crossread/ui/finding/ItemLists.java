package org.crossread.ui.finding;

import org.crossread.model.Comparison;
import org.crossread.ui.control.Lazily;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The lines of the lists. The quotations are made at once, for they show first; what a reader may
/// never turn to is made when it is asked for.
public final class ItemLists {

    private final Map<Topic, Lazily<List<Item>>> lists = new EnumMap<>(Topic.class);

    ItemLists(Comparison comparison, List<QuoteEntry> entries) {
        for (Topic topic : Topic.values()) {
            lists.put(topic, new Lazily<>(() -> items(topic, comparison, entries)));
        }
        get(Topic.QUOTATIONS);
    }

    private static List<Item> items(Topic topic, Comparison comparison, List<QuoteEntry> entries) {
        return List.copyOf(
                switch (topic) {
                    case QUOTATIONS -> new QuotationItems(comparison).items(entries);
                    case PASSAGES -> new PassageItems(comparison).items();
                    case FLAGS -> new FlagItems(comparison).items();
                    case NOTES -> new NoteItems(comparison).items();
                });
    }

    /// All lines of a topic, whatever is shown of them.
    public List<Item> get(Topic topic) {
        return lists.get(topic).get();
    }
}
