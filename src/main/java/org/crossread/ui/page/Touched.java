package org.crossread.ui.page;

import org.crossread.model.Side;

/// What a reader touched to choose a passage: that place does not move.
public enum Touched {
    LEFT_PAGE,
    RIGHT_PAGE,
    /// A list, a button, a key: no place of a page.
    ELSEWHERE;

    /// The page of a side.
    public static Touched of(Side side) {
        return side == Side.LEFT ? LEFT_PAGE : RIGHT_PAGE;
    }
}
