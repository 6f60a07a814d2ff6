package org.crossread.ui.keys;

import java.util.List;
import java.util.stream.Stream;

/// One menu of the window.
///
/// @param key of its name
/// @param groups its actions; groups stand apart
/// @param below menus that open beside its last lines
public record MenuSection(String key, List<List<Shortcut>> groups, List<MenuSection> below) {

    public MenuSection {
        groups = groups.stream().filter(group -> !group.isEmpty()).map(List::copyOf).toList();
        below = List.copyOf(below);
    }

    public MenuSection(String key, List<List<Shortcut>> groups) {
        this(key, groups, List.of());
    }

    /// All of its actions, those of the menus below it last.
    public Stream<Shortcut> actions() {
        return Stream.concat(
                groups.stream().flatMap(List::stream),
                below.stream().flatMap(MenuSection::actions));
    }
}
