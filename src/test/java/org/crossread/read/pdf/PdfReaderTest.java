package org.crossread.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.crossread.model.Report;
import org.crossread.model.SentenceKind;
import org.crossread.model.Side;
import org.crossread.read.ReadException;
import org.crossread.read.ReadProblem;
import org.crossread.read.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PdfReaderTest {

    private static final List<String> WORDS =
            List.of(
                    "harbour",
                    "the",
                    "of",
                    "and",
                    "a",
                    "council",
                    "engineers",
                    "investigation",
                    "bridge",
                    "closed",
                    "until",
                    "responsibility",
                    "reported",
                    "it",
                    "in",
                    "spring",
                    "unfortunately",
                    "money",
                    "was",
                    "said",
                    "communications",
                    "ferry",
                    "workers",
                    "nevertheless",
                    "office",
                    "difficult",
                    "finance",
                    "week",
                    "flood",
                    "at");

    private final ReportReader reader = new ReportReader();

    record Setting(Typesetter.Style style, long seed) {

        /// Enough for some three pages.
        List<String> paragraphs() {
            var random = new Random(seed);
            List<String> paragraphs = new ArrayList<>();
            for (int at = 0; at < 26; at++) {
                var text = new StringBuilder();
                for (int sentence = 0; sentence < 2 + random.nextInt(4); sentence++) {
                    text.append(text.isEmpty() ? "" : " ").append(sentence(random));
                }
                paragraphs.add(text.toString());
            }
            return paragraphs;
        }

        private static String sentence(Random random) {
            var text = new StringBuilder("Number " + random.nextInt(1000));
            for (int at = 0; at < 7 + random.nextInt(14); at++) {
                text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
            }
            return text.append('.').toString();
        }

        String title() {
            return "The bridge and its " + seed + " keepers";
        }

        byte[] bytes() throws IOException {
            return Typesetter.set(style, title(), paragraphs());
        }

        String expected() {
            var text = new StringBuilder(title());
            paragraphs().forEach(paragraph -> text.append(' ').append(paragraph));
            int notes = 0;
            for (int at = 2; style.notes() && at < paragraphs().size(); at += 4) {
                notes++;
                text.append(' ').append(notes).append(' ').append(Typesetter.note(notes));
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return style + ", seed " + seed;
        }
    }

    static Stream<Setting> settings() {
        return IntStream.range(0, 20)
                .mapToObj(
                        at ->
                                new Setting(
                                        new Typesetter.Style(
                                                at < 8 ? 1 : at < 17 ? 2 : 3,
                                                at % 2 == 0,
                                                at % 3 == 0,
                                                at % 4 < 2,
                                                at % 5 < 2,
                                                at % 3 != 1),
                                        at));
    }

    private Report read(byte[] bytes) throws ReadException {
        return reader.ofBytes("report.pdf", bytes, Side.LEFT);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void wordsComeInTheOrderOfReadingAndParagraphsAreWhole(Setting setting) throws Exception {
        Report report = read(setting.bytes());
        List<String> expected = List.of(setting.expected().split("\\s+"));
        List<String> found = List.of(report.text().split("\\s+"));
        int common = inOrder(expected, found);
        assertTrue(
                common >= expected.size() * 0.99 && found.size() <= expected.size() * 1.01,
                () -> common + " of " + expected.size() + ", read " + found.size());
        List<String> paragraphs = report.paragraphs().stream().map(report::text).toList();
        long whole = setting.paragraphs().stream().filter(paragraphs::contains).count();
        assertTrue(whole >= setting.paragraphs().size() * 0.8, () -> whole + " whole");
    }

    /// The length of the longest common subsequence.
    private static int inOrder(List<String> left, List<String> right) {
        int[] above = new int[right.size() + 1];
        for (String word : left) {
            int[] row = new int[right.size() + 1];
            for (int at = 1; at <= right.size(); at++) {
                row[at] =
                        word.equals(right.get(at - 1))
                                ? above[at - 1] + 1
                                : Math.max(above[at], row[at - 1]);
            }
            above = row;
        }
        return above[right.size()];
    }

    /// Words at a place on a page, from its lower left corner in points.
    record Words(float size, float x, float y, String text) {}

    static byte[] page(Words... words) throws IOException {
        try (PDDocument document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            try (var out = new PDPageContentStream(document, page)) {
                for (Words some : words) {
                    out.beginText();
                    out.setFont(font, some.size);
                    out.newLineAtOffset(some.x, some.y);
                    out.showText(some.text);
                    out.endText();
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aGreatFirstLetterBelongsToItsWord() throws Exception {
        Report report =
                read(
                        page(
                                new Words(34, 56, 690, "T"),
                                new Words(10, 82, 706, "he bridge is closed until spring, it was"),
                                new Words(10, 82, 693, "said on Monday after divers had found"),
                                new Words(10, 56, 680, "cracks in two of its seven piers, which"),
                                new Words(10, 56, 667, "will take until May to mend.")));
        assertEquals(
                "The bridge is closed until spring, it was said on Monday after divers had found"
                        + " cracks in two of its seven piers, which will take until May to mend.",
                report.text());
    }

    @Test
    void aLineWithoutRoomForTheNextWordEndsNoParagraph() throws Exception {
        Report report =
                read(
                        page(
                                new Words(
                                        10,
                                        56,
                                        706,
                                        "The council decided on Monday after divers had"),
                                new Words(10, 56, 693, "found cracks in two of its seven piers."),
                                new Words(
                                        10,
                                        56,
                                        680,
                                        "Councillors voted for the longest of the plans"),
                                new Words(10, 56, 667, "and went home late.")));
        assertEquals(1, report.paragraphs().size(), report.text());
    }

    @Test
    void whatABrowserPrintsAroundAPageIsNoHeadline() throws Exception {
        Report report =
                read(
                        page(
                                new Words(8, 30, 770, "11/30/26, 5:59 PM"),
                                new Words(20, 56, 730, "Bridge closed until spring"),
                                new Words(
                                        10,
                                        56,
                                        706,
                                        "The council decided on Monday after divers had"),
                                new Words(10, 56, 693, "found cracks in two of seven piers."),
                                new Words(8, 30, 20, "https://post.example/bridge 1/1")));
        assertEquals("Bridge closed until spring", report.origin().title());
        assertEquals(
                List.of(SentenceKind.META, SentenceKind.META),
                List.of(report.sentences().getFirst().kind(), report.sentences().getLast().kind()));
    }

    private static ReadProblem problem(byte[] bytes) {
        return assertThrows(
                        ReadException.class,
                        () -> new ReportReader().ofBytes("r.pdf", bytes, Side.LEFT))
                .problem();
    }

    @Test
    void aScannedPdfSaysThatItHasNoText() throws Exception {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            assertEquals(new ReadProblem.NoText("r.pdf"), problem(saved(document)));
        }
    }

    private static byte[] saved(PDDocument document) throws Exception {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Test
    void aPdfWithAPasswordSaysSo() throws Exception {
        byte[] open = settings().findFirst().orElseThrow().bytes();
        try (PDDocument document = Loader.loadPDF(open)) {
            var policy = new StandardProtectionPolicy("owner", "reader", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            assertEquals(new ReadProblem.Encrypted("r.pdf"), problem(saved(document)));
        }
    }

    @Test
    void aPdfThatBreaksOffIsDamagedOrReadAsFarAsItGoes() throws Exception {
        byte[] bytes = settings().findFirst().orElseThrow().bytes();
        byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 3);
        assertTrue(
                problem(half) instanceof ReadProblem.Damaged
                        || problem(half) instanceof ReadProblem.NoText);
    }
}
