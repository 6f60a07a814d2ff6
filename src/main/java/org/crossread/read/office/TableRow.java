package org.crossread.read.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The row of a table under way. Short cells are one line, `Crew | 24`; a table that lays out a
/// page keeps its paragraphs.
///
/// @param <P> a paragraph
final class TableRow<P> {

    /// In code units.
    private static final int LONGEST = 80;

    private final Function<P, String> words;
    private final List<List<P>> cells = new ArrayList<>();

    TableRow(Function<P, String> words) {
        this.words = words;
    }

    /// Another cell begins.
    void beginCell() {
        cells.add(new ArrayList<>());
    }

    /// A paragraph of the cell under way.
    void add(P paragraph) {
        if (words.apply(paragraph).isBlank()) {
            return;
        }
        if (cells.isEmpty()) {
            beginCell();
        }
        cells.getLast().add(paragraph);
    }

    List<P> paragraphs() {
        return cells.stream().flatMap(List::stream).toList();
    }

    /// Empty where the cells are no facts side by side.
    Optional<String> line() {
        List<P> all = paragraphs();
        boolean isLine =
                all.size() > 1
                        && cells.stream().allMatch(cell -> cell.size() <= 1)
                        && all.stream().allMatch(one -> words.apply(one).length() <= LONGEST);
        return isLine
                ? Optional.of(
                        all.stream()
                                .map(words)
                                .map(String::strip)
                                .collect(Collectors.joining(" | ")))
                : Optional.empty();
    }
}
