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
        Items items = new Items(comparison, entries);
        for (Topic topic : Topic.values()) {
            lists.put(topic, new Lazily<>(() -> List.copyOf(items.of(topic))));
        }
        get(Topic.QUOTATIONS);
    }

    /// All lines of a topic, whatever is shown of them.
    public List<Item> get(Topic topic) {
        return lists.get(topic).get();
    }
}
