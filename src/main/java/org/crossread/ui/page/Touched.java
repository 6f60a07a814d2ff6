package org.crossread.ui.page;

/// What a reader touched to choose a passage: that place does not move.
public enum Touched {
    LEFT_PAGE,
    RIGHT_PAGE,
    /// A list, a button, a key: no place of a page.
    ELSEWHERE
}
