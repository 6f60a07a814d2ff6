package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.crossread.model.Alignment;
import org.crossread.model.Comparison;
import org.crossread.model.Figures;
import org.crossread.model.Match;
import org.crossread.model.Origin;
import org.crossread.model.Pair;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// PDF files, read back with another program.
class PdfReportTest {

    private final Comparison harbour = HarbourPair.comparison();

    @Test
    void everySentenceOfBothReportsCanBeCopied() throws IOException {
        String text = text(bytes(harbour, View.PLAIN));
        for (Side side : Side.values()) {
            for (Sentence sentence : harbour.report(side).sentences()) {
                String words = harbour.report(side).text(sentence);
                if (sentence.kind().isReportText() && words.indexOf('“') < 0) {
                    for (String word : words.split(" ")) {
                        assertTrue(text.contains(word), word);
                    }
                }
            }
        }
        assertFalse(text.contains("\ufb01"), "no ligature stands for two letters");
    }

    @Test
    void sourcesAndProgramAreNamed() throws IOException {
        String text = text(bytes(harbour, View.PLAIN));
        for (String part :
                List.of("The Coast Courier", "3 March 2026", "wire.txt", "Crossread 1")) {
            assertTrue(text.contains(part), part);
        }
        assertTrue(text.replaceAll("\\s", "").contains("a".repeat(64)));
    }

    @Test
    void everyQuotationHasABookmarkThatLeadsToAPage() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(harbour, View.PLAIN))) {
            PDOutlineItem quotations =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : quotations.children()) {
                titles.add(item.getTitle());
                assertTrue(document.getPages().indexOf(item.findDestinationPage(document)) >= 0);
            }
            assertEquals(QuotationGroup.of(harbour).size(), titles.size());
            assertTrue(titles.get(2).contains("The quay is as good as new"), titles.get(2));
            assertTrue(titles.get(2).endsWith("Same words"), titles.get(2));
        }
    }

    @Test
    void linksSayWhereTheyLead() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(harbour, View.PLAIN))) {
            int links = 0;
            for (var page : document.getPages()) {
                for (PDAnnotation link : page.getAnnotations()) {
                    assertFalse(link.getContents().isBlank());
                    assertTrue(link.getCOSObject().containsKey(COSName.DEST));
                    links++;
                }
            }
            assertTrue(links >= 2 * QuotationGroup.of(harbour).size() - 1, "links: " + links);
        }
    }

    @Test
    void theFileIsTaggedTitledAndInALanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(harbour, View.PLAIN))) {
            var catalogue = document.getDocumentCatalog();
            assertTrue(catalogue.getMarkInfo().isMarked());
            assertEquals("en", catalogue.getLanguage());
            assertTrue(catalogue.getViewerPreferences().displayDocTitle());
            assertFalse(catalogue.getStructureTreeRoot().getKids().isEmpty());
            assertTrue(
                    document.getDocumentInformation()
                            .getTitle()
                            .startsWith("Elmstead harbour reopens"));
            for (var page : document.getPages()) {
                page.getResources()
                        .getFontNames()
                        .forEach(name -> assertTrue(isEmbedded(page.getResources(), name)));
            }
        }
    }

    private static boolean isEmbedded(PDResources resources, COSName name) {
        try {
            return resources.getFont(name) == null || resources.getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void cyrillicAndSignsOfNoFaceAreCopiedAsTheyStandInTheReport() throws IOException {
        var report =
                PlainReports.report(Origin.UNKNOWN, "Президент сказал правду. 和平 now 😀 end.\n");
        Comparison alone = PlainReports.alone(report);
        String text = text(bytes(alone, View.PLAIN));
        assertTrue(text.contains("Президент сказал правду."), text);
        assertTrue(text.contains("和平 now 😀 end."), text);
    }

    @Test
    void signsThatShareAGlyphAreCopiedAsTheyStandInTheReport() throws IOException {
        for (String words :
                List.of(
                        "It isn’t twenty-one – said the ‘first’",
                        "In ʻOkina andʼ then isn’t",
                        "Five µm are 5 μm",
                        "A twenty‐one and a twenty-one")) {
            Comparison alone = PlainReports.alone(PlainReports.report(Origin.UNKNOWN, words));
            String text = text(bytes(alone, View.PLAIN));
            assertTrue(text.contains(words), words + " in " + text);
        }
    }

    @Test
    void noHeadingOfAPassageStandsAloneAtTheFootOfAPage() throws IOException {
        for (int words = 20; words < 90; words += 15) {
            String sentence = "It was " + "very ".repeat(words) + "late.\n\n";
            Report report = PlainReports.report(Origin.UNKNOWN, sentence.repeat(30));
            try (PDDocument document = Loader.loadPDF(bytes(withItself(report), View.PLAIN))) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    var stripper = new PDFTextStripper();
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    List<String> lines = stripper.getText(document).lines().toList();
                    String all = String.join("\n", lines);
                    String last = lines.get(lines.size() - 3);
                    assertFalse(last.startsWith("Passage"), all);
                    assertFalse(lines.get(lines.size() - 2).startsWith("Passage"), all);
                }
            }
        }
    }

    private static Comparison withItself(Report report) {
        List<Pair> pairs =
                IntStream.range(0, report.sentences().size())
                        .mapToObj(i -> pair(report, i))
                        .toList();
        var all = new Figures.Share(pairs.size(), pairs.size(), 1, 1);
        return new Comparison(
                report,
                report,
                List.of(),
                List.of(),
                new Alignment(pairs, List.of(), List.of()),
                List.of(),
                List.of(),
                new Figures(all, all),
                true);
    }

    private static Pair pair(Report report, int i) {
        Span span = report.sentences().get(i).span();
        var match =
                new Match(
                        i,
                        i,
                        Relation.SAME,
                        1,
                        List.of(Match.Evidence.SAME_WORDS),
                        List.of(span),
                        List.of(span));
        return new Pair(
                List.of(i),
                List.of(i),
                List.of(match),
                Relation.SAME,
                1,
                false,
                PlainChanges.between(report, span, report, span),
                List.of());
    }

    @Test
    void joinedArabicLettersAreCopiedAsLetters() throws IOException {
        String said = "قال رئيس البلدية إن الجسر مغلق حتى الربيع.";
        Comparison alone = PlainReports.alone(PlainReports.report(Origin.UNKNOWN, said));
        byte[] bytes = bytes(alone, View.PLAIN);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            var drawn = new StringBuilder();
            var stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void processTextPosition(TextPosition sign) {
                            drawn.append(sign.getUnicode());
                        }
                    };
            stripper.getText(document);
            assumeTrue(drawn.indexOf("\u0642") >= 0, "no face with Arabic is installed");
            assertFalse(
                    drawn.codePoints().anyMatch(c -> c >= 0xfb50 && c < 0xfef5), drawn.toString());
        }
    }

    @Test
    void everyMarkedPieceAndEveryLinkLeadsToAnElementThatHoldsIt() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(harbour, View.PLAIN))) {
            var parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree();
            int pieces = 0;
            for (PDPage page : document.getPages()) {
                var owners = (PDParentTreeValue) parents.getValue(page.getStructParents());
                var elements = (COSArray) owners.getCOSObject();
                assertEquals(marks(page), IntStream.range(0, elements.size()).boxed().toList());
                for (int mark = 0; mark < elements.size(); mark++, pieces++) {
                    assertTrue(holds((COSDictionary) elements.getObject(mark), page, mark));
                }
                for (PDAnnotation link : page.getAnnotations()) {
                    var owner = (PDParentTreeValue) parents.getValue(link.getStructParent());
                    var element = (COSDictionary) owner.getCOSObject();
                    assertTrue(kids(element).anyMatch(kid -> kid.getItem("Obj") != null));
                }
            }
            assertTrue(pieces > 50, "pieces: " + pieces);
        }
    }

    /// The numbers that a page gives to pieces of its content, in the order of drawing.
    private static List<Integer> marks(PDPage page) throws IOException {
        return new PDFStreamParser(page)
                .parse().stream()
                        .filter(COSDictionary.class::isInstance)
                        .map(entries -> ((COSDictionary) entries).getInt(COSName.MCID))
                        .toList();
    }

    private static boolean holds(COSDictionary element, PDPage page, int mark) {
        return kids(element)
                .anyMatch(
                        kid ->
                                kid.getInt(COSName.MCID) == mark
                                        && kid.getDictionaryObject(COSName.PG)
                                                == page.getCOSObject());
    }

    private static Stream<COSDictionary> kids(COSDictionary element) {
        Stream<? extends COSBase> kids =
                element.getDictionaryObject(COSName.K) instanceof COSArray many
                        ? IntStream.range(0, many.size()).mapToObj(many::getObject)
                        : Stream.of(element.getDictionaryObject(COSName.K));
        return kids.map(COSDictionary.class::cast);
    }

    @Test
    void aChosenQuotationStandsAlone() throws IOException {
        String text = text(bytes(harbour, part(new Part.ChosenQuotation(5))));
        assertTrue(text.contains("Nobody slept here"));
        assertFalse(text.contains("The mayor promised"));
        assertFalse(text.contains("good as new"));
    }

    private static View part(Part part) {
        return new View(Marks.SHARED, part, Theme.SYSTEM);
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyComparisonBecomesAFileThatOpens(long seed) throws IOException {
        Comparison comparison = new RandomComparison(seed).comparison();
        byte[] bytes = bytes(comparison, View.of(Marks.BOTH));
        assertArrayEquals(bytes, bytes(comparison, View.of(Marks.BOTH)));
        String text = text(bytes);
        assertFalse(text.contains("\u0000"));
        assertTrue(text.contains("Two reports compared"));
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static byte[] bytes(Comparison comparison, View view) throws IOException {
        var out = new ByteArrayOutputStream();
        new Exporter("1").write(comparison, Format.PDF, view, out);
        return out.toByteArray();
    }
}
