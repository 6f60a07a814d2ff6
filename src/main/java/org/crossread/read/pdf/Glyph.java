package org.crossread.read.pdf;

/// One or more characters drawn at one place. Lengths are points; `y` is the baseline from the top.
///
/// @param size of the type
record Glyph(String text, double x, double end, double y, double size) {

    boolean isBlank() {
        return text.isBlank();
    }

    /// Whether both stand on one line: half of the smaller one's height is beside the other.
    boolean isLevelWith(Glyph other) {
        double top = Math.max(y - size, other.y - other.size);
        double bottom = Math.min(y, other.y);
        return bottom - top >= 0.5 * Math.min(size, other.size);
    }
}
