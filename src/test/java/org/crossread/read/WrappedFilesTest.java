package org.crossread.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Report;
import org.crossread.model.SentenceKind;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Reports inside of something else, and pages whose words stand elsewhere than on them.
class WrappedFilesTest {

    private static final String PAGE =
            """
            <!doctype html><html><head><meta charset="utf-8"><title>Brücke bleibt zu</title></head>
            <body><h1>Brücke bleibt zu</h1><p>Die alte Brücke bleibt bis Mai gesperrt.</p></body></html>
            """;

    private static final String DATA =
            """
            <!doctype html><html><head><title>Bridge shut until May | Daily Wire</title>
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge shut until May",
            "datePublished": "2024-02-12", "publisher": {"name": "Daily Wire"}, "articleBody": "BODY"}</script>
            </head><body><noscript>You need JavaScript.</noscript><div id="root"></div></body></html>
            """;

    private static Report read(byte[] bytes) throws ReadException {
        return new ReportReader().ofBytes("file", bytes, Side.LEFT);
    }

    private static Report read(String text) throws ReadException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ReadProblem problem(byte[] bytes) {
        return assertThrows(ReadException.class, () -> read(bytes)).problem();
    }

    private static ReadProblem problem(String text) {
        return problem(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    @Test
    void aPageThatSafariSavedIsReadLikeThePage() throws ReadException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        Report report = read(PropertyLists.archive("text/html", page));
        assertEquals(read(page).text(), report.text());
        assertEquals("Brücke bleibt zu", report.origin().title());
    }

    @Test
    void anotherListOfPropertiesIsNoText() {
        assertInstanceOf(ReadProblem.UnknownFormat.class, problem(PropertyLists.other()));
    }

    @Test
    void aDamagedArchiveEndsInASentence() {
        byte[] whole = PropertyLists.archive("text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        var random = new Random(7);
        for (int round = 0; round < 400; round++) {
            int length = round % 2 == 0 ? whole.length : 9 + random.nextInt(whole.length - 9);
            byte[] damaged = Arrays.copyOf(whole, length);
            for (int hit = 0; hit < 4; hit++) {
                int from = Math.max(8, damaged.length - 80);
                damaged[from + random.nextInt(Math.max(1, damaged.length - from))] =
                        (byte) random.nextInt();
            }
            try {
                read(damaged);
            } catch (ReadException told) {
                assertTrue(told.problem().key().startsWith("read."));
            }
        }
    }

    @Test
    void whatWasPackedOnTheWayIsUnpacked() throws ReadException, IOException {
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        assertEquals(read(page).text(), read(zipped(page)).text());
        assertEquals(
                "It rained.", read(zipped("It rained.".getBytes(StandardCharsets.UTF_8))).text());
    }

    @Test
    void packedTwiceOrBrokenOffIsTold() throws IOException {
        byte[] once = zipped(PAGE.getBytes(StandardCharsets.UTF_8));
        assertInstanceOf(ReadProblem.UnknownFormat.class, problem(zipped(once)));
        assertInstanceOf(ReadProblem.Damaged.class, problem(Arrays.copyOf(once, once.length - 12)));
        assertInstanceOf(ReadProblem.TooMuch.class, problem(zipped(new byte[80 << 20])));
    }

    @Test
    void aFlatDocumentIsReadAsItsOdtWouldBe() throws ReadException {
        Report report =
                read(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <office:document xmlns:office="urn:o" xmlns:text="urn:t" xmlns:dc="urn:d" xmlns:style="urn:s"
                         office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
                        <office:meta><dc:title>Bridge shut</dc:title><dc:creator>Jane Doe</dc:creator></office:meta>
                        <office:settings><text:p>no words</text:p></office:settings>
                        <office:master-styles><style:header><text:p>Page head</text:p></style:header></office:master-styles>
                        <office:body><office:text><text:h>Bridge shut</text:h>
                        <text:p>The old bridge is shut.</text:p><text:p><office:binary-data>aGVsbG8=</office:binary-data></text:p>
                        <text:list><text:list-item><text:p>Nobody was hurt</text:p></text:list-item></text:list>
                        </office:text></office:body></office:document>
                        """);
        assertEquals("Bridge shut\n\nThe old bridge is shut.\n\n• Nobody was hurt", report.text());
        assertEquals("Bridge shut", report.origin().title());
        assertEquals("Jane Doe", report.origin().author());
        assertEquals(SentenceKind.HEADLINE, report.sentences().getFirst().kind());
    }

    @Test
    void otherXmlIsNotReadAsTextWithTags() throws ReadException {
        assertInstanceOf(
                ReadProblem.UnknownFormat.class,
                problem(
                        "<?xml version=\"1.0\"?>\n"
                                + "<rss><channel><title>News</title></channel></rss>"));
        String page =
                read("<?xml version=\"1.0\"?><!DOCTYPE html [ <!ENTITY x \"y\"> ]>"
                                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
                                + "<p>The bridge is shut.</p></body></html>")
                        .text();
        assertTrue(page.endsWith("The bridge is shut."), page);
    }

    @Test
    void wordsThatAPageTellsSearchEnginesAloneAreRead() throws ReadException {
        Report report =
                read(
                        DATA.replace(
                                "BODY",
                                "The old bridge will stay shut until May.\\n"
                                        + "\\n"
                                        + "“We will open it again in May,” Mayor Ann Holt said of"
                                        + " R&amp;D."));
        assertEquals(
                "Bridge shut until May\n\nThe old bridge will stay shut until May.\n\n"
                        + "“We will open it again in May,” Mayor Ann Holt said of R&D.",
                report.text());
        assertEquals("Daily Wire", report.origin().outlet());
        assertEquals("2024-02-12", report.origin().date());
    }

    @Test
    void aPageThatAScriptFillsSaysSo() {
        assertInstanceOf(ReadProblem.Scripted.class, problem(DATA.replace("BODY", "")));
        assertInstanceOf(
                ReadProblem.Empty.class, problem("<!doctype html><html><body></body></html>"));
    }
}
