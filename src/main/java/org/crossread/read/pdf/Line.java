package org.crossread.read.pdf;

/// A line of one column. Lengths are points from the top left corner of the page.
///
/// @param y its baseline
/// @param size of most of its type
record Line(String text, double left, double right, double y, double size) {

    double width() {
        return right - left;
    }
}
