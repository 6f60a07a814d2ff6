package org.crossread.read.pdf;

import java.util.List;

/// A page in the order of reading.
///
/// @param columns the lines of each column, or of what stands across several, from top to bottom
/// @param height in points
record Page(List<List<Line>> columns, double height) {

    Page {
        columns = columns.stream().map(List::copyOf).toList();
    }

    List<Line> lines() {
        return columns.stream().flatMap(List::stream).toList();
    }

    boolean isEmpty() {
        return columns.stream().allMatch(List::isEmpty);
    }
}
