package org.crossread.read.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes the footnotes from the feet of the columns, so that the text goes on from page to page.
final class Footnotes {

    /// Smaller than the usual type.
    private static final double SMALLER = 0.93;

    /// They stand in the lower part of a page.
    private static final double LOWER = 0.45;

    private final double size;
    private final List<List<Line>> notes = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();

    /// @param size of most of the type, in points
    Footnotes(double size) {
        this.size = size;
    }

    /// The page without its footnotes, which are kept.
    Page takenFrom(Page page) {
        List<List<Line>> columns = new ArrayList<>();
        for (List<Line> column : page.columns()) {
            int end = column.size();
            while (end > 0 && isSmall(column.get(end - 1), page)) {
                end--;
            }
            int first = firstNote(column, end);
            keep(column.subList(first, column.size()));
            columns.add(column.subList(0, first));
        }
        return new Page(columns, page.height());
    }

    private boolean isSmall(Line line, Page page) {
        return line.size() < size * SMALLER && line.y() > page.height() * LOWER;
    }

    private static int firstNote(List<Line> column, int from) {
        int first = from;
        while (first < column.size() && NoteMarks.leading(column.get(first).text()).isEmpty()) {
            first++;
        }
        return first;
    }

    private void keep(List<Line> lines) {
        for (Line line : lines) {
            String mark = NoteMarks.leading(line.text());
            if (!mark.isEmpty()) {
                marks.add(mark);
                notes.add(new ArrayList<>());
            }
            notes.getLast().add(line);
        }
    }

    /// The lines of each note in the order of the pages.
    List<List<Line>> notes() {
        return notes;
    }

    /// What leads to them in the text.
    Set<String> marks() {
        return marks;
    }
}
