package org.crossread.export.paper;

import java.util.List;

/// One page.
///
/// @param number from 1
/// @param width in points, of which 72 make an inch
/// @param drawn in the order in which it is drawn
public record Sheet(int number, double width, double height, List<Drawn> drawn) {
    public Sheet {
        drawn = List.copyOf(drawn);
    }
}
