package org.crossread.ui;

/// How the list is ordered and cut into groups.
enum Grouping {
    /// What both reports have, what only one has.
    REPORTS("reader.group.reports"),
    /// Each relation by itself, the closest first.
    RELATION("reader.group.relation"),
    SPEAKER("reader.group.speaker"),
    LEFT_ORDER("reader.group.left-order"),
    RIGHT_ORDER("reader.group.right-order");

    private final String key;

    Grouping(String key) {
        this.key = key;
    }

    /// The key of its name.
    String key() {
        return key;
    }
}
