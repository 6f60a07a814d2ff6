package org.crossread.ui;

import java.util.List;
import java.util.stream.Stream;

/// One menu of the window.
///
/// @param key of its name
/// @param groups its actions; groups stand apart
record MenuSection(String key, List<List<Shortcut>> groups) {

    MenuSection {
        groups = groups.stream().filter(group -> !group.isEmpty()).map(List::copyOf).toList();
    }

    Stream<Shortcut> actions() {
        return groups.stream().flatMap(List::stream);
    }
}
