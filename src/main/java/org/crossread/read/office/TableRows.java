package org.crossread.read.office;

import org.crossread.model.SentenceKind;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.GivenUp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The rows of tables under way: a cell may hold a table of its own.
///
/// @param <P> a paragraph
final class TableRows<P> {

    private final DraftText text;
    private final Function<P, String> words;
    private final Function<String, P> paragraph;
    private final Deque<TableRow<P>> open = new ArrayDeque<>();

    /// @param text where a row that is one line goes
    /// @param paragraph makes one of plain words
    TableRows(DraftText text, Function<P, String> words, Function<String, P> paragraph) {
        this.text = text;
        this.words = words;
        this.paragraph = paragraph;
    }

    void begin() {
        open.push(new TableRow<>(words));
    }

    void beginCell() {
        if (isOpen()) {
            open.peek().beginCell();
        }
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    /// A paragraph of the cell under way.
    void add(P one) {
        open.element().add(one);
    }

    /// The row under way ends.
    ///
    /// @return its paragraphs where it is no line, still to be placed
    List<P> end() throws GivenUp {
        if (open.isEmpty()) {
            return List.of();
        }
        TableRow<P> row = open.pop();
        Optional<String> line = row.line();
        if (line.isEmpty()) {
            return row.paragraphs();
        }
        if (isOpen()) {
            add(paragraph.apply(line.get()));
        } else {
            text.add(line.get(), SentenceKind.BODY);
        }
        return List.of();
    }
}
