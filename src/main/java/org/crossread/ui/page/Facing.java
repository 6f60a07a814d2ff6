package org.crossread.ui.page;

/// How two pages, the gutter and the map share a width. All in whole pixels.
///
/// @param column of text, at most 66 characters
/// @param left where the left page begins, its margin included
/// @param gutter where the bands begin
/// @param bands their width
/// @param right where the right page begins
/// @param map where the map begins
record Facing(double column, double left, double gutter, double bands, double right, double map) {

    static final double MAP = 26;

    /// What a line should hold; at most 75 are comfortable, at least 45.
    static final int CHARACTERS = 66;

    private static final double OUTER = 2;
    static final double AFTER = 9;
    private static final double LAST = 24;
    private static final double NARROW = 48;
    private static final double WIDE = 122;

    static Facing of(double width, PageType type) {
        double map = width - MAP;
        double bands = Math.round(Math.clamp(map * 0.085, NARROW, WIDE));
        double fixed = OUTER + 2 * type.margin() + AFTER + LAST;
        double column =
                Math.clamp(
                        Math.floor((map - fixed - bands) / 2),
                        80,
                        Math.max(80, type.column(CHARACTERS)));
        double rest = Math.max(0, map - fixed - bands - 2 * column);
        double wider = Math.min(rest, WIDE - bands);
        double left = OUTER + Math.floor((rest - wider) / 2);
        double gutter = left + type.margin() + column + AFTER;
        return new Facing(column, left, gutter, bands + wider, gutter + bands + wider, map);
    }

    /// The width of a page with its margin.
    double page(PageType type) {
        return type.margin() + column + AFTER;
    }
}
