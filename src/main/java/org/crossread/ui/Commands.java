package org.crossread.ui;

/// What a reader can order, by button or key.
interface Commands {
    void open();

    void showRecent();

    void swap();

    void previous();

    void next();

    void showType();

    void export();
}
