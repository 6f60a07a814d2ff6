package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crossread.compare.Comparer;
import org.crossread.model.Comparison;
import org.crossread.model.Progress;
import org.crossread.model.QuotationGroup;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A quotation that its attribution parts, in the lists of quotations.
class QuotationInPartsTest {

    private static final String LIST =
            "“We will open the bridge again in May,” … “But not for lorries.”";

    private final Comparison comparison = comparison();

    private static Comparison comparison() {
        var reader = new ReportReader();
        return new Comparer()
                .compareLexically(
                        reader.ofText(
                                "“We will open the bridge again in May,” Mayor Ann Holt said. “But"
                                        + " not for lorries.”\n\nThe storm was strong."),
                        reader.ofText("The storm was strong.\n\nNobody was hurt in the town."),
                        Progress.SILENT);
    }

    private byte[] written(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        new Exporter("1").write(comparison, format, View.PLAIN, out);
        return out.toByteArray();
    }

    @Test
    void allItsPartsAreOneSaying() {
        QuotationGroup group = QuotationGroup.of(comparison).getFirst();
        assertEquals(group.left(), group.firstSaying());
        assertEquals(2, group.left().size());
    }

    @Test
    void theWebPageLeadsToEachPart() throws IOException {
        String page = new String(written(Format.HTML), StandardCharsets.UTF_8);
        assertTrue(
                page.contains(
                        "<a href=\"#left-q0\">“We will open the bridge again in May,”</a> … "
                                + "<a href=\"#left-q1\">“But not for lorries.”</a>"),
                page);
    }

    @Test
    void thePdfShowsEachPart() throws IOException {
        try (var document = Loader.loadPDF(written(Format.PDF))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(LIST), text);
        }
    }

    @Test
    void theWordDocumentShowsEachPart() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written(Format.DOCX)))) {
            ZipEntry part = zip.getNextEntry();
            while (!part.getName().equals("word/document.xml")) {
                part = zip.getNextEntry();
            }
            String document = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(document.contains(LIST), document);
        }
    }
}
