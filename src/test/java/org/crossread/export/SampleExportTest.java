package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.compare.Comparer;
import org.crossread.model.Comparison;
import org.crossread.model.Link;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.read.ReadException;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The sample pair from its files to every export.
class SampleExportTest {

    private static final Path FOLDER = Path.of("assets/samples/zelensky-interview");

    private static Comparison comparison;

    @BeforeAll
    static void compare() throws ReadException {
        var reader = new ReportReader();
        Report left = reader.read(FOLDER.resolve("000_571f8d5c2f6ff35a.txt"), Side.LEFT);
        Report right = reader.read(FOLDER.resolve("003_e84095f642480e00.txt"), Side.RIGHT);
        comparison = new Comparer().compareLexically(left, right, Progress.SILENT);
    }

    @Test
    void everyVerbatimQuotationIsWhollyMarkedAndLinkedBothWays() throws IOException {
        String page = export(Format.HTML);
        int verbatim = 0;
        for (Link link : comparison.links()) {
            if (link instanceof Link.Verbatim(var left, var right)) {
                verbatim++;
                String there = "href=\"#" + HtmlMargin.id(Side.RIGHT, right) + "\"";
                String back = "href=\"#" + HtmlMargin.id(Side.LEFT, left) + "\"";
                assertTrue(page.contains(there) && page.contains(back));
                assertTrue(
                        page.contains(
                                "<mark class=\"same\">"
                                        + comparison.left().text(left.span())
                                        + "</mark>"));
            }
        }
        assertEquals(2, verbatim);
    }

    @Test
    void theDataReadBackSayTheSame() throws IOException {
        byte[] json = export(Format.JSON).getBytes(StandardCharsets.UTF_8);
        assertEquals(comparison, new DocumentReader().read(new ByteArrayInputStream(json)));
    }

    @Test
    void theTextFitsATerminal() throws IOException {
        export(Format.TEXT)
                .lines()
                .forEach(line -> assertTrue(Columns.width(line) <= PlainPage.WIDTH, line));
    }

    private static String export(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        new Exporter("1").write(comparison, format, View.PLAIN, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
