package org.crossread.ui;

/// What the list shows and what next and previous go through.
enum Topic {
    QUOTATIONS("reader.topic.quotations"),
    PASSAGES("reader.topic.passages"),
    FLAGS("reader.topic.flags"),
    NOTES("reader.topic.notes");

    private final String key;

    Topic(String key) {
        this.key = key;
    }

    /// The key of its name.
    String key() {
        return key;
    }
}
