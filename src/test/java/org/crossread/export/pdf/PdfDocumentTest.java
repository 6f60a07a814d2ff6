package org.crossread.export.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.pdfbox.Loader;
import org.crossread.export.paper.Bookmark;
import org.crossread.export.paper.Drawn;
import org.crossread.export.paper.Sheet;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

class PdfDocumentTest {

    private static final int MANY = 40_000;

    @Test
    void aLongReportHasTensOfThousandsOfBookmarks() throws IOException {
        var out = new ByteArrayOutputStream();
        List<Bookmark> bookmarks =
                IntStream.range(0, MANY)
                        .mapToObj(number -> new Bookmark("Quotation " + number, "top", List.of()))
                        .toList();
        var about = new PdfDocument.About("Long", "Test", "en", "0".repeat(32));
        try (var document = new PdfDocument()) {
            document.add(new Sheet(1, 595, 842, List.of(new Drawn.Anchor("top", 0))));
            document.finish(bookmarks, about, out);
        }
        assertEquals(MANY, siblings(out.toByteArray()));
    }

    private static int siblings(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            int count = 0;
            for (var _ : document.getDocumentCatalog().getDocumentOutline().children()) {
                count++;
            }
            return count;
        }
    }
}
