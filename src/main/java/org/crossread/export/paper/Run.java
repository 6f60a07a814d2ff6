package org.crossread.export.paper;

import java.util.List;
import java.util.Optional;

/// Words of one look inside a paragraph.
///
/// @param face wanted; signs that it lacks are taken from another
/// @param chip a number that is set off in a box of its own; its words are the number
/// @param bars lines in the margin along these words
public record Run(
        String words,
        Face face,
        double size,
        Tint tint,
        Look look,
        Element in,
        Optional<Chip> chip,
        List<Bar> bars) {

    /// How words are set off.
    ///
    /// @param fill behind them
    /// @param line under them
    public record Look(Optional<Tint> fill, Optional<Line> line) {
        public static final Look NONE = new Look(Optional.empty(), Optional.empty());
    }

    public record Line(Drawn.Dash dash, Tint tint) {}

    /// @param isFilled whether the box is filled or an outline
    /// @param anchor its own name; empty where it has none
    /// @param target where it leads to; empty where nowhere
    public record Chip(boolean isFilled, Tint tint, String anchor, String target, String says) {}

    /// @param isDouble two lines instead of one
    public record Bar(Drawn.Dash dash, Tint tint, boolean isDouble) {}
}
