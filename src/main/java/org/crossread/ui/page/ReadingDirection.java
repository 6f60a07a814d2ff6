package org.crossread.ui.page;

import javafx.geometry.NodeOrientation;

/// Which way a text is read: from the right where most of its letters are of such a script.
public final class ReadingDirection {

    /// So many code units tell.
    private static final int ENOUGH = 2_000;

    private ReadingDirection() {}

    public static NodeOrientation of(String text) {
        return isFromRight(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    public static boolean isFromRight(String text) {
        long balance =
                text.substring(0, Math.min(ENOUGH, text.length()))
                        .codePoints()
                        .mapToLong(ReadingDirection::weight)
                        .sum();
        return balance > 0;
    }

    private static long weight(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    1;
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> -1;
            default -> 0;
        };
    }
}
