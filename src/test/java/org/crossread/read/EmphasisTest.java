package org.crossread.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Emphasis;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a file sets off is known of its report, on the very words.
class EmphasisTest {

    private final ReportReader reader = new ReportReader();

    /// The words set off, each with its manner.
    private static List<String> words(Report report) {
        return report.emphases().stream()
                .map(emphasis -> report.text(emphasis.span()) + ": " + manner(emphasis))
                .toList();
    }

    private static String manner(Emphasis emphasis) {
        return (emphasis.bold() ? "bold" : "") + (emphasis.italic() ? "italic" : "");
    }

    private Report piece(String html) throws ReadException {
        return reader.ofPiece("piece", html, Side.LEFT, Manner.PLAIN);
    }

    @Test
    void aPieceOfAPageKeepsBoldAndSlantedWords() throws ReadException {
        assertEquals(
                List.of("must: bold", "never: italic", "both: bolditalic"),
                words(
                        piece(
                                "<p>They <b>must</b> go\n   and <em> never </em> return.</p>"
                                        + "<p>Or <strong><i>both</i></strong>.</p>")));
    }

    @Test
    void stylesGoBeforeNamesOfElements() throws ReadException {
        assertEquals(
                List.of("heavy: bold", "slanted: italic"),
                words(
                        piece(
                                "<b style=\"font-weight:normal\"><p>A <span style=\"color:red;"
                                    + " font-weight: 700\">heavy</span> and a <span"
                                    + " style='font-style:italic'>slanted</span> word.</p></b>")));
    }

    @Test
    void marksOfListsAndSignsThatAreNotSeenMoveNothing() throws ReadException {
        assertEquals(
                List.of(
                        "The bridge is closed.: bold",
                        "trans\u00adat\u00adlantic".replace("\u00ad", "") + ": italic"),
                words(
                        piece(
                                "<ul><li><b>The bridge \u00a0 is closed.</b> It was"
                                        + " <i>trans\u00adat\u00adlantic</i> news.</li></ul>")));
    }

    @Test
    void aSavedPageKeepsThem() throws ReadException {
        String html =
                "<!doctype html><html><body><article><h1>Bridge closed</h1><p>The bridge over the"
                        + " river is <em>closed</em> until spring, the council said on"
                        + " Monday.</p><p>No cars may cross it, <b>none at all</b>, until the work"
                        + " is done and paid for.</p></article></body></html>";
        Report report = reader.ofBytes("page", html.getBytes(StandardCharsets.UTF_8), Side.LEFT);
        assertEquals(List.of("closed: italic", "none at all: bold"), words(report));
    }

    @Test
    void aWordDocumentKeepsThem() throws ReadException {
        byte[] docx =
                SampleFiles.docx(
                        "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>It"
                            + " is </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>clo</w:t></w:r><w:r><w:rPr><w:b"
                            + " w:val='true'/></w:rPr><w:t>sed</w:t></w:r><w:r><w:rPr><w:b"
                            + " w:val='0'/></w:rPr><w:t>, they </w:t></w:r><w:r><w:rPr><w:rStyle"
                            + " w:val='Emphasis'/></w:rPr><w:t>said</w:t></w:r><w:r><w:t> on"
                            + " Monday.</w:t></w:r></w:p>");
        assertEquals(
                List.of("closed: bold", "said: italic"),
                words(reader.ofBytes("file", docx, Side.LEFT)));
    }

    @Test
    void anOpenDocumentKeepsThem() throws ReadException {
        byte[] odt =
                SampleFiles.odt(
                        "<s:style xmlns:s='s' s:name='T1' s:family='text'><s:text-properties"
                            + " f:font-weight='bold' xmlns:f='f'/></s:style><s:style xmlns:s='s'"
                            + " s:name='T2' s:family='text'><s:text-properties"
                            + " f:font-style='italic' xmlns:f='f'/></s:style><text:p>It is"
                            + " <text:span text:style-name='T1'>closed</text:span>, they <text:span"
                            + " text:style-name='T2'>said</text:span> on Monday.</text:p>");
        assertEquals(
                List.of("closed: bold", "said: italic"),
                words(reader.ofBytes("file", odt, Side.LEFT)));
    }

    @Test
    void aRichTextKeepsThem() throws ReadException {
        byte[] rtf =
                "{\\rtf1\\ansi\\pard It is {\\b closed}, they \\i said\\i0  on Monday.\\par}"
                        .getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                List.of("closed: bold", "said: italic"),
                words(reader.ofBytes("file", rtf, Side.LEFT)));
    }

    @Test
    void markdownKeepsThem() throws ReadException {
        String markdown =
                "# Bridge\n\n- It is **closed** until *spring*.\n\nThe [work](x) goes on.";
        assertEquals(
                List.of("closed: bold", "spring: italic"),
                words(
                        reader.ofBytes(
                                "file", markdown.getBytes(StandardCharsets.UTF_8), Side.LEFT)));
    }

    @Test
    void aPlainTextHasNone() throws ReadException {
        assertEquals(List.of(), reader.ofText("They must go.").emphases());
    }
}
