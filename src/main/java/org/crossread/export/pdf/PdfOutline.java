package org.crossread.export.pdf;

import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.crossread.export.paper.Bookmark;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The bookmarks of a PDF, those of the second order folded.
final class PdfOutline {

    private final Function<String, Optional<? extends PDDestination>> destinations;

    /// @param destinations from the name of an anchor to its place
    PdfOutline(Function<String, Optional<? extends PDDestination>> destinations) {
        this.destinations = destinations;
    }

    PDDocumentOutline of(List<Bookmark> bookmarks) {
        var outline = new PDDocumentOutline();
        add(bookmarks, outline);
        return outline;
    }

    private void add(List<Bookmark> bookmarks, PDOutlineNode above) {
        for (Bookmark bookmark : bookmarks) {
            var item = new PDOutlineItem();
            item.setTitle(PdfText.of(bookmark.title()));
            destinations.apply(bookmark.target()).ifPresent(item::setDestination);
            add(bookmark.below(), item);
            above.addLast(item);
        }
    }
}
