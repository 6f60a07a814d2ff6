package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.crossread.Patience;
import org.crossread.model.Comparison;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class DocxReportTest {

    /// In which order the schema of ECMA-376 wants the children that we write.
    private static final Map<String, List<String>> ORDER =
            Map.of(
                    "w:rPr",
                    List.of(
                            "w:rStyle",
                            "w:rFonts",
                            "w:b",
                            "w:bCs",
                            "w:color",
                            "w:sz",
                            "w:szCs",
                            "w:u",
                            "w:bdr",
                            "w:shd",
                            "w:rtl",
                            "w:lang"),
                    "w:pPr",
                    List.of(
                            "w:pStyle",
                            "w:keepNext",
                            "w:tabs",
                            "w:bidi",
                            "w:spacing",
                            "w:outlineLvl"),
                    "w:tblPr",
                    List.of("w:tblW", "w:tblInd", "w:tblBorders", "w:tblLayout", "w:tblCellMar"),
                    "w:tcPr",
                    List.of("w:tcW", "w:gridSpan", "w:tcBorders"),
                    "w:trPr",
                    List.of("w:cantSplit", "w:tblHeader"),
                    "w:sectPr",
                    List.of("w:headerReference", "w:footerReference", "w:pgSz", "w:pgMar"),
                    "w:tbl",
                    List.of("w:tblPr", "w:tblGrid", "w:tr"));

    private final Comparison harbour = HarbourPair.comparison();

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyComparisonKeepsToTheSchema(long seed)
            throws IOException, ParserConfigurationException, SAXException {
        Comparison comparison = new RandomComparison(seed).comparison();
        byte[] bytes = bytes(comparison, View.of(Marks.BOTH));
        assertArrayEquals(bytes, bytes(comparison, View.of(Marks.BOTH)));
        Map<String, Document> parts = parts(bytes);
        parts.values().forEach(part -> assertOrdered(part.getDocumentElement()));
        assertLinked(
                parts.get("word/document.xml").getDocumentElement(),
                parts.get("word/comments.xml").getDocumentElement());
    }

    private static void assertOrdered(Element element) {
        List<String> names = children(element).map(Element::getTagName).toList();
        Optional.ofNullable(ORDER.get(element.getTagName()))
                .ifPresent(
                        order -> {
                            List<Integer> places = names.stream().map(order::indexOf).toList();
                            assertFalse(places.contains(-1), element.getTagName() + names);
                            assertEquals(places.stream().sorted().toList(), places);
                        });
        if (element.getTagName().equals("w:tc")) {
            assertEquals("w:p", names.getLast(), "a cell ends with a paragraph");
        }
        children(element).forEach(DocxReportTest::assertOrdered);
    }

    private static Stream<Element> children(Element element) {
        NodeList all = element.getChildNodes();
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i).getNodeType() == Node.ELEMENT_NODE) {
                found.add((Element) all.item(i));
            }
        }
        return found.stream();
    }

    private static void assertLinked(Element document, Element comments) {
        List<String> ids = values(comments, "w:comment", "w:id");
        assertEquals(new HashSet<>(ids).size(), ids.size());
        for (String part :
                List.of("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")) {
            List<String> used = values(document, part, "w:id");
            assertEquals(new HashSet<>(ids), new HashSet<>(used), part);
            assertEquals(ids.size(), used.size(), part);
        }
        List<String> names = values(document, "w:bookmarkStart", "w:name");
        assertEquals(new HashSet<>(names).size(), names.size(), "names of bookmarks");
        names.forEach(name -> assertTrue(name.matches("[a-z][a-z0-9_]{0,39}"), name));
        assertEquals(
                values(document, "w:bookmarkStart", "w:id"),
                values(document, "w:bookmarkEnd", "w:id"));
    }

    private static List<String> values(Element within, String element, String attribute) {
        NodeList all = within.getElementsByTagName(element);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            values.add(((Element) all.item(i)).getAttribute(attribute));
        }
        return values;
    }

    @Test
    void everyPartIsNamedAndTyped() throws IOException, ParserConfigurationException, SAXException {
        Map<String, Document> parts = parts(bytes(harbour, View.PLAIN));
        Set<String> typed =
                new HashSet<>(
                        values(
                                parts.get("[Content_Types].xml").getDocumentElement(),
                                "Override",
                                "PartName"));
        Set<String> written = new HashSet<>();
        parts.keySet().stream()
                .filter(name -> !name.endsWith(".rels") && !name.startsWith("["))
                .forEach(name -> written.add("/" + name));
        assertEquals(written, typed);
        for (String target :
                values(
                        parts.get("word/_rels/document.xml.rels").getDocumentElement(),
                        "Relationship",
                        "Target")) {
            assertTrue(parts.containsKey("word/" + target), target);
        }
    }

    @Test
    void everyLinkLeadsToABookmark()
            throws IOException, ParserConfigurationException, SAXException {
        Element document =
                parts(bytes(harbour, View.PLAIN)).get("word/document.xml").getDocumentElement();
        List<String> names = values(document, "w:bookmarkStart", "w:name");
        List<String> targets = values(document, "w:hyperlink", "w:anchor");
        assertTrue(targets.size() > 8);
        assertTrue(names.containsAll(targets), names + " " + targets);
    }

    @Test
    void aCommentCarriesSpeakerRelationAndChange()
            throws IOException, ParserConfigurationException, SAXException {
        String comments =
                parts(bytes(harbour, View.PLAIN))
                        .get("word/comments.xml")
                        .getDocumentElement()
                        .getTextContent();
        assertTrue(comments.contains("Quotation 3: Same words, Ida Quill“added”"), comments);
        assertTrue(comments.contains("“with great patience” only left"), comments);
    }

    @Test
    void sharedWordsAreShadedAndSourcesNamed()
            throws IOException, ParserConfigurationException, SAXException {
        Element document =
                parts(bytes(harbour, View.PLAIN)).get("word/document.xml").getDocumentElement();
        String text = document.getTextContent();
        assertTrue(text.contains("The Coast Courier") && text.contains("a".repeat(64)), text);
        assertTrue(text.contains("Crossread 1"), text);
        NodeList runs = document.getElementsByTagName("w:r");
        boolean isShaded = false;
        for (int i = 0; i < runs.getLength(); i++) {
            Element run = (Element) runs.item(i);
            isShaded |=
                    run.getTextContent().contains("The quay is as good as new")
                            && values(run, "w:shd", "w:fill").contains("CFE3F8");
        }
        assertTrue(isShaded);
    }

    @Test
    void anOfficeProgramOpensItAsItIs(@TempDir Path folder)
            throws IOException, InterruptedException {
        Optional<Path> office = office();
        assumeTrue(office.isPresent(), "needs LibreOffice");
        Path file = folder.resolve("comparison.docx");
        Files.write(file, bytes(harbour, View.PLAIN));
        Process process =
                new ProcessBuilder(
                                office.orElseThrow().toString(),
                                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                                "--headless",
                                "--convert-to",
                                "txt:Text (encoded):UTF8",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        Patience.untilEnded(process);
        String text = Files.readString(folder.resolve("comparison.txt"));
        for (Side side : Side.values()) {
            String title = harbour.report(side).origin().title();
            assertTrue(text.contains(title), text);
        }
        assertTrue(text.contains("Nobody slept here"), text);
    }

    private static Optional<Path> office() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Map<String, Document> parts(byte[] bytes)
            throws IOException, ParserConfigurationException, SAXException {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = new ByteArrayInputStream(zip.readAllBytes());
                parts.put(
                        entry.getName(),
                        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(content));
            }
        }
        return parts;
    }

    private static byte[] bytes(Comparison comparison, View view) throws IOException {
        var out = new ByteArrayOutputStream();
        new Exporter("1").write(comparison, Format.DOCX, view, out);
        return out.toByteArray();
    }
}
