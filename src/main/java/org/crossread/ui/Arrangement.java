package org.crossread.ui;

/// How the two reports are laid out.
enum Arrangement {
    /// Facing pages, each in its own order.
    PAGES("reader.arrangement.pages"),
    /// Each pair on one line.
    ROWS("reader.arrangement.rows");

    private final String key;

    Arrangement(String key) {
        this.key = key;
    }

    /// The key of its name.
    String key() {
        return key;
    }
}
