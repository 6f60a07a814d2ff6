package org.crossread.export.pdf;

import org.crossread.export.paper.Bookmark;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The bookmarks of a PDF (ISO 32000-1, 12.3.3).
final class PdfOutline {

    private final PdfFile file;
    private final UnaryOperator<String> destination;

    /// @param destination turns the name of an anchor into an entry that leads there
    PdfOutline(PdfFile file, UnaryOperator<String> destination) {
        this.file = file;
        this.destination = destination;
    }

    /// @return the number of the whole; empty where there are no bookmarks
    Optional<Integer> write(List<Bookmark> bookmarks) throws IOException {
        if (bookmarks.isEmpty()) {
            return Optional.empty();
        }
        int top = file.reserve();
        String below = writeBelow(top, bookmarks);
        file.put(top, "<</Type/Outlines" + below + "/Count " + bookmarks.size() + ">>");
        return Optional.of(top);
    }

    /// @return the entries by which the line above knows these
    private String writeBelow(int parent, List<Bookmark> bookmarks) throws IOException {
        int first = file.reserve();
        int number = first;
        int before = 0;
        for (int i = 0; i < bookmarks.size(); i++) {
            int next = i + 1 < bookmarks.size() ? file.reserve() : 0;
            write(bookmarks.get(i), number, parent, before, next);
            before = number;
            number = next;
        }
        return "/First " + first + " 0 R/Last " + before + " 0 R";
    }

    private void write(Bookmark bookmark, int number, int parent, int before, int next)
            throws IOException {
        var out = new StringBuilder("<</Title").append(PdfText.text(bookmark.title()));
        out.append("/Parent ").append(parent).append(" 0 R");
        out.append(before == 0 ? "" : "/Prev " + before + " 0 R");
        out.append(next == 0 ? "" : "/Next " + next + " 0 R");
        out.append(destination.apply(bookmark.target()));
        if (!bookmark.below().isEmpty()) {
            out.append(writeBelow(number, bookmark.below()));
            out.append("/Count -").append(bookmark.below().size());
        }
        file.put(number, out.append(">>"));
    }
}
