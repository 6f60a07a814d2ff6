package org.crossread.read;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// One small report in every format that is read.
public final class SampleFiles {

    public static final String TITLE = "Harbour bridge to stay closed";

    public static final String FIRST =
            "The harbour bridge will stay closed until spring, Mayor Ana Núñez said on Monday.";

    public static final String SECOND =
            "“We found cracks in both piers,” she told reporters – “and we won’t take risks.”";

    public static final String NOTE = "The report was published by the port on its own pages.";

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private SampleFiles() {}

    /// By the ending of the name.
    public static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("txt", utf8(TITLE + "\n\n" + FIRST + "\n\n" + SECOND + "\n"));
        files.put("md", utf8("# " + TITLE + "\n\n" + FIRST + "\n\n> " + SECOND + "\n\n**End**\n"));
        files.put("html", html());
        files.put("pdf", pdf());
        files.put("docx", docx());
        files.put("odt", odt());
        files.put("epub", epub());
        files.put("rtf", rtf());
        files.put("eml", eml());
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] html() {
        return utf8(
                "<!DOCTYPE html><html><head><title>"
                        + TITLE
                        + " | The Courier</title><meta charset=utf-8></head><body><nav><a"
                        + " href=/>Home</a></nav><article><h1>"
                        + TITLE
                        + "</h1><p>"
                        + FIRST
                        + "</p><p>"
                        + SECOND
                        + "</p></article></body></html>");
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    var sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static byte[] docx() {
        return docx(
                paragraph("Title", run(TITLE))
                        + paragraph(
                                "Normal",
                                run(FIRST) + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                        + "<w:p><w:del>"
                        + "<w:r><w:delText>gone</w:delText></w:r></w:del>"
                        + run(SECOND)
                        + "</w:p><w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + run("No cars may cross it")
                        + "</w:p>");
    }

    static byte[] docx(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                utf8(
                        "<Types"
                            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        parts.put(
                "word/document.xml",
                utf8(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\""
                                + WORD
                                + "\"><w:body>"
                                + body
                                + "</w:body></w:document>"));
        parts.put(
                "word/footnotes.xml",
                utf8(
                        "<w:footnotes xmlns:w=\""
                                + WORD
                                + "\"><w:footnote w:id=\"2\">"
                                + paragraph("FootnoteText", run(NOTE))
                                + "</w:footnote></w:footnotes>"));
        parts.put(
                "docProps/core.xml",
                utf8(
                        "<cp:coreProperties xmlns:cp=\"c\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                                + TITLE
                                + "</dc:title><dc:creator>M."
                                + " Byrne</dc:creator></cp:coreProperties>"));
        return zip(parts);
    }

    static byte[] odt() {
        return odt(
                "<text:h text:outline-level=\"1\">"
                        + TITLE
                        + "</text:h><text:p>"
                        + FIRST
                        + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>"
                        + NOTE
                        + "</text:p></text:note-body></text:note></text:p><text:p>"
                        + SECOND.replace(" ", "<text:s/>")
                        + "</text:p><text:list><text:list-item><text:p>No cars may cross"
                        + " it</text:p></text:list-item></text:list>");
    }

    static byte[] odt(String body) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/vnd.oasis.opendocument.text"));
        parts.put(
                "content.xml",
                utf8(
                        "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\"><office:body>"
                                + "<office:text>"
                                + body
                                + "</office:text></office:body></office:document-content>"));
        parts.put(
                "meta.xml",
                utf8(
                        "<office:document-meta xmlns:office=\"o\" xmlns:dc=\"d\"><dc:title>"
                                + TITLE
                                + "</dc:title><dc:creator>M."
                                + " Byrne</dc:creator></office:document-meta>"));
        return zip(parts);
    }

    static byte[] epub() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8("application/epub+zip"));
        parts.put(
                "META-INF/container.xml",
                utf8(
                        "<container><rootfiles><rootfile"
                                + " full-path=\"OEBPS/book.opf\"/></rootfiles></container>"));
        parts.put(
                "OEBPS/book.opf",
                utf8(
                        "<package xmlns:dc=\"d\"><metadata><dc:title>"
                                + TITLE
                                + "</dc:title><dc:creator>M. Byrne</dc:creator><dc:publisher>The"
                                + " Courier</dc:publisher></metadata><manifest><item id=\"b\""
                                + " href=\"text/two.xhtml\"/><item id=\"a\""
                                + " href=\"text/../text/one.xhtml\"/></manifest><spine><itemref"
                                + " idref=\"a\"/><itemref idref=\"b\"/></spine></package>"));
        parts.put("OEBPS/text/two.xhtml", utf8("<html><body><p>" + SECOND + "</p></body></html>"));
        parts.put(
                "OEBPS/text/one.xhtml",
                utf8("<html><body><h1>" + TITLE + "</h1><p>" + FIRST + "</p></body></html>"));
        return zip(parts);
    }

    static byte[] rtf() {
        String text =
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Times;}}{\\info{\\title "
                        + TITLE
                        + "}{\\author M. Byrne}}{\\header Page head}\\pard "
                        + TITLE
                        + "\\par "
                        + escaped(FIRST)
                        + "{\\footnote\\pard "
                        + NOTE
                        + "}\\par "
                        + escaped(SECOND)
                        + "\\par {\\listtext\\bullet\\tab}No cars may cross it\\par}";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String escaped(String text) {
        var rtf = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '“' -> rtf.append("\\ldblquote ");
                case '”' -> rtf.append("\\'94");
                case '–' -> rtf.append("\\u8211?");
                default -> {
                    boolean plain = c < 0x80;
                    rtf.append(plain ? String.valueOf(c) : "\\u" + (int) c + "?");
                }
            }
        }
        return rtf.toString();
    }

    static byte[] eml() {
        String html = new String(html(), StandardCharsets.UTF_8);
        String text =
                String.join(
                        "\r\n",
                        List.of(
                                "From: =?utf-8?Q?The_Courier=C2=A0Desk?= <desk@courier.example>",
                                "To: reader@example.org",
                                "Subject: Fwd: " + TITLE,
                                "Date: Tue, 5 Mar 2024 10:00:00 +0100",
                                "Message-ID: <1@courier.example>",
                                "MIME-Version: 1.0",
                                "Content-Type: multipart/mixed; boundary=outer",
                                "",
                                "--outer",
                                "Content-Type: multipart/alternative; boundary=inner",
                                "",
                                "--inner",
                                "Content-Type: text/plain; charset=utf-8",
                                "",
                                "Plain words.",
                                "--inner",
                                "Content-Type: text/html; charset=windows-1252",
                                "Content-Transfer-Encoding: base64",
                                "",
                                base64(html, "windows-1252"),
                                "--inner--",
                                "--outer",
                                "Content-Type: application/pdf; name=\"budget.pdf\"",
                                "Content-Disposition: attachment; filename=\"budget.pdf\"",
                                "Content-Transfer-Encoding: base64",
                                "",
                                "JVBERi0=",
                                "--outer--",
                                ""));
        return utf8(text);
    }

    private static String base64(String text, String charset) {
        return java.util.Base64.getMimeEncoder()
                .encodeToString(text.getBytes(Charset.forName(charset)));
    }

    static byte[] pdf() {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var out = new PDPageContentStream(document, page)) {
                int y = 700;
                for (String line :
                        List.of(
                                TITLE,
                                "The harbour bridge will stay closed until spring, Mayor Ana Núñez",
                                "said on Monday.",
                                SECOND)) {
                    out.beginText();
                    out.setFont(
                            new PDType1Font(Standard14Fonts.FontName.HELVETICA),
                            y == 700 ? 18 : 11);
                    out.newLineAtOffset(72, y);
                    out.showText(line);
                    out.endText();
                    y -= y == 700 || line.startsWith("said") ? 32 : 14;
                }
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
