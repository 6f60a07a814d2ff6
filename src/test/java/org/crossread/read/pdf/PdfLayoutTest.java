package org.crossread.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;
import org.crossread.model.Report;
import org.crossread.model.SentenceKind;
import org.crossread.model.Side;
import org.crossread.read.ReportReader;
import org.crossread.read.pdf.PdfReaderTest.Words;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// How lines on a page become columns and paragraphs.
class PdfLayoutTest {

    private static final List<String> FERRY =
            List.of(
                    "The ferry to the island will not",
                    "sail before Friday, its owners said,",
                    "because one of two engines failed",
                    "in the harbour on Monday night.",
                    "Nobody was hurt, and the cars on",
                    "board were brought ashore.");

    private static final List<String> LIBRARY =
            List.of(
                    "The library opens on Sundays from",
                    "May, the council decided by one",
                    "vote after a debate of four hours.",
                    "Two clerks are to be hired for it,",
                    "and the reading room gets back the",
                    "lamps that were sold last year.");

    private static Report read(byte[] bytes) throws Exception {
        return new ReportReader().ofBytes("report.pdf", bytes, Side.LEFT);
    }

    private static List<String> paragraphs(Report report) {
        return report.paragraphs().stream().map(report::text).toList();
    }

    private static void column(List<Words> words, float x, float y, List<String> lines) {
        for (int at = 0; at < lines.size(); at++) {
            words.add(new Words(10, x, y - 13 * at, lines.get(at)));
        }
    }

    private static byte[] page(List<Words> words) throws Exception {
        return PdfReaderTest.page(words.toArray(Words[]::new));
    }

    @Test
    void headlinesOnOneHeightBelongToTheColumnsBelowThem() throws Exception {
        List<Words> words = new ArrayList<>();
        words.add(new Words(19, 56, 730, "Ferry stays away"));
        words.add(new Words(19, 219, 730, "Sundays for reading"));
        column(words, 56, 700, FERRY);
        column(words, 219, 700, LIBRARY);
        assertEquals(
                List.of(
                        "Ferry stays away",
                        String.join(" ", FERRY),
                        "Sundays for reading",
                        String.join(" ", LIBRARY)),
                paragraphs(read(page(words))));
    }

    @Test
    void aHeadlineOverTwoColumnsDoesNotTearTheThird() throws Exception {
        List<Words> words = new ArrayList<>();
        column(words, 56, 700, FERRY);
        column(words, 230, 700, FERRY);
        words.add(new Words(19, 56, 600, "A week of storms closes roads"));
        column(words, 56, 570, FERRY);
        column(words, 230, 570, FERRY);
        List<String> third = new ArrayList<>(LIBRARY);
        third.addAll(LIBRARY.subList(0, 3));
        third.addAll(LIBRARY);
        column(words, 404, 700, third);
        assertEquals(
                String.join(" ", third), paragraphs(read(page(words))).getLast(), "last of all");
    }

    @Test
    void numbersOfAListStayOnTheirLines() throws Exception {
        List<Words> words = new ArrayList<>();
        for (int at = 0; at < 7; at++) {
            words.add(new Words(10, 56, 700 - 26 * at, (at + 7) + ":30"));
            words.add(new Words(10, 110, 700 - 26 * at, "Boat to the island, pier " + at));
        }
        String text = read(page(words)).text();
        assertTrue(
                text.startsWith("7:30 Boat to the island, pier 0 8:30 Boat to the island, pier 1"),
                text);
    }

    @Test
    void anItemGoesOnWhereItsLinesHang() throws Exception {
        Report report =
                read(
                        PdfReaderTest.page(
                                new Words(
                                        10, 56, 700, "The council decided three things on Monday:"),
                                new Words(10, 56, 680, "\u2022"),
                                new Words(10, 74, 680, "the harbour keeps both its cranes"),
                                new Words(10, 74, 667, "until the new ones are paid"),
                                new Words(10, 56, 647, "\u2022"),
                                new Words(10, 74, 647, "buses to the pier run every hour")));
        assertEquals(
                List.of(
                        "The council decided three things on Monday:",
                        "• the harbour keeps both its cranes until the new ones are paid",
                        "• buses to the pier run every hour"),
                paragraphs(report));
        assertEquals(SentenceKind.BULLET, report.sentences().get(1).kind());
    }

    @Test
    void linesFartherApartThanOthersOfThePageAreOneParagraph() throws Exception {
        List<Words> words = new ArrayList<>();
        column(words, 56, 700, FERRY);
        for (int at = 0; at < LIBRARY.size(); at++) {
            words.add(new Words(10, 56, 590 - 19 * at, LIBRARY.get(at)));
        }
        assertEquals(
                List.of(String.join(" ", FERRY), String.join(" ", LIBRARY)),
                paragraphs(read(page(words))));
    }

    @Test
    void aDashAtTheBeginningOfALineMayStandInsideASentence() throws Exception {
        Report report =
                read(
                        PdfReaderTest.page(
                                new Words(
                                        10, 56, 700, "The two ports of the county that had cranes"),
                                new Words(
                                        10,
                                        56,
                                        687,
                                        "\u2013 the old one and the one by the mill \u2013"),
                                new Words(10, 56, 674, "lost them within a year.")));
        assertEquals(1, report.paragraphs().size(), report.text());
    }

    /// Some programs draw type of one size on a page that is scaled as a whole.
    @Test
    void doubledLettersStayOnAScaledPage() throws Exception {
        try (PDDocument document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                out.transform(Matrix.getScaleInstance(0.2f, 0.2f));
                out.beginText();
                out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 1);
                out.setTextMatrix(new Matrix(50, 0, 0, 50, 300, 3500));
                out.showText("All the traffic still rolls over the hill.");
                out.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            assertEquals(
                    "All the traffic still rolls over the hill.", read(bytes.toByteArray()).text());
        }
    }
}
