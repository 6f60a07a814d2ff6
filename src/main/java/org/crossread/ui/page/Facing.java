package org.crossread.ui.page;

import org.crossread.model.Side;

/// How two pages, the gutter and the map share a width. All in whole pixels.
///
/// @param leftColumn of text on the left, at most 66 characters
/// @param rightColumn likewise
/// @param leftMargin before the text on the left, for bars and badges
/// @param rightMargin likewise
/// @param left where the left page begins, its margin included
/// @param gutter where the bands begin
/// @param bands their width
/// @param right where the right page begins
/// @param map where the map begins
record Facing(
        double leftColumn,
        double rightColumn,
        double leftMargin,
        double rightMargin,
        double left,
        double gutter,
        double bands,
        double right,
        double map) {

    static final double MAP = 26;

    /// What a line should hold; at most 75 are comfortable, at least 45.
    static final int CHARACTERS = 66;

    /// The least a line should hold.
    static final int LEAST_CHARACTERS = 45;

    private static final double OUTER = 2;
    static final double AFTER = 9;
    private static final double LAST = 24;
    private static final double NARROW = 48;
    private static final double WIDE = 122;
    private static final double LEAST = 80;

    static Facing of(double width, PageType leftType, PageType rightType) {
        double map = width - MAP;
        double margins = leftType.margin() + rightType.margin();
        double fixed = OUTER + margins + AFTER + LAST;
        double needed = leftType.column(LEAST_CHARACTERS) + rightType.column(LEAST_CHARACTERS);
        // The gutter gives way before lines grow too short.
        double most = Math.max(NARROW, map - fixed - needed);
        double bands = Math.round(Math.clamp(map * 0.085, NARROW, Math.min(WIDE, most)));
        double room = map - fixed - bands;
        double half = Math.floor(room / 2);
        // What one page has no use for the other may take.
        double leftColumn = column(Math.max(half, room - column(half, rightType)), leftType);
        double rightColumn = column(Math.max(half, room - leftColumn), rightType);
        double rest = Math.max(0, room - leftColumn - rightColumn);
        double wider = Math.min(rest, WIDE - bands);
        double left = OUTER + Math.floor((rest - wider) / 2);
        double gutter = left + leftType.margin() + leftColumn + AFTER;
        return new Facing(
                leftColumn,
                rightColumn,
                leftType.margin(),
                rightType.margin(),
                left,
                gutter,
                bands + wider,
                gutter + bands + wider,
                map);
    }

    private static double column(double room, PageType type) {
        return Math.clamp(Math.floor(room), LEAST, Math.max(LEAST, type.column(CHARACTERS)));
    }

    /// Whether lines of both pages hold enough characters.
    boolean isRoomy(PageType leftType, PageType rightType) {
        return leftColumn >= leftType.column(LEAST_CHARACTERS)
                && rightColumn >= rightType.column(LEAST_CHARACTERS);
    }

    double column(Side side) {
        return side == Side.LEFT ? leftColumn : rightColumn;
    }

    double margin(Side side) {
        return side == Side.LEFT ? leftMargin : rightMargin;
    }

    /// Where a page begins.
    double start(Side side) {
        return side == Side.LEFT ? left : right;
    }

    /// The width of a page with its margin.
    double page(Side side) {
        return margin(side) + column(side) + AFTER;
    }
}
