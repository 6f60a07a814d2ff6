package org.crossread.ui.finding;

/// What the list shows and what next and previous go through.
public enum Topic {
    QUOTATIONS("reader.topic.quotations"),
    PASSAGES("reader.topic.passages"),
    FLAGS("reader.topic.flags"),
    NOTES("reader.topic.notes");

    private final String key;

    Topic(String key) {
        this.key = key;
    }

    /// The key of its name.
    public String key() {
        return key;
    }
}
