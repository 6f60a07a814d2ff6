package org.crossread.ui;

import org.crossread.ui.finding.Topic;

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

    /// What makes sense for a topic: changes of meaning stand in both reports and have no
    /// speakers, passages neither; notes stand by what they are written to.
    Grouping in(Topic topic) {
        boolean wholes = this == REPORTS || this == SPEAKER;
        return switch (topic) {
            case QUOTATIONS -> this;
            case PASSAGES -> this == SPEAKER ? REPORTS : this;
            case FLAGS -> wholes ? RELATION : this;
            case NOTES -> REPORTS;
        };
    }

    /// The key of its name.
    String key() {
        return key;
    }
}
