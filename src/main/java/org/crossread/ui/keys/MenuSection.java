package org.crossread.ui.keys;

import java.util.List;
import java.util.stream.Stream;

/// One menu of the window.
///
/// @param key of its name
/// @param groups its actions; groups stand apart
public record MenuSection(String key, List<List<Shortcut>> groups) {

    public MenuSection {
        groups = groups.stream().filter(group -> !group.isEmpty()).map(List::copyOf).toList();
    }

    public Stream<Shortcut> actions() {
        return groups.stream().flatMap(List::stream);
    }
}
