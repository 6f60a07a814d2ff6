package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Origin;
import org.crossread.model.Side;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A comparison as a Word document (ECMA-376): an own package of XML, written as it goes.
final class DocxReport {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// The oldest time that an archive can hold: the same content gives the same bytes.
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Findings findings;
    private final String version;
    private final ZipOutputStream zip;

    private DocxReport(Findings findings, String version, OutputStream out) {
        this.findings = findings;
        this.version = version;
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    static void write(Findings findings, String version, OutputStream out) throws IOException {
        try {
            new DocxReport(findings, version, out).write();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write() throws IOException {
        copy("[Content_Types].xml", "content-types.xml");
        copy("_rels/.rels", "package-rels.xml");
        copy("word/_rels/document.xml.rels", "document-rels.xml");
        copy("word/styles.xml", "styles.xml");
        copy("word/settings.xml", "settings.xml");
        write("docProps/core.xml", this::writeCore);
        write("word/header.xml", this::writeHeader);
        write("word/footer.xml", this::writeFooter);
        var comments = new DocxComments(findings);
        write(
                "word/document.xml",
                xml -> {
                    xml.open("w:document", "xmlns:w", W, "xmlns:r", R).open("w:body").line();
                    new DocxBody(findings, version, xml, comments).write();
                    xml.close().close();
                });
        write(
                "word/comments.xml",
                xml -> {
                    xml.open("w:comments", "xmlns:w", W).line();
                    comments.write(xml);
                    xml.close();
                });
        zip.finish();
    }

    private void begin(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private void copy(String name, String resource) throws IOException {
        begin(name);
        String path = "docx/" + resource;
        try (InputStream in =
                Objects.requireNonNull(DocxReport.class.getResourceAsStream(path), path)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private void write(String name, Consumer<Html> content) throws IOException {
        begin(name);
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        var xml = new Html(new Sink(writer));
        content.accept(xml);
        xml.end();
        writer.flush();
        zip.closeEntry();
    }

    private void writeCore(Html xml) {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.element(
                "dc:title",
                Messages.text("export.html.title", title(Side.LEFT), title(Side.RIGHT)));
        xml.element("dc:creator", Program.NAME + " " + version);
        xml.element("dc:language", Messages.text("export.html.language"));
        xml.close();
    }

    private String title(Side side) {
        Origin origin = findings.report(side).origin();
        return Wording.title(origin);
    }

    private void writeHeader(Html xml) {
        xml.open("w:hdr", "xmlns:w", W);
        var text = new DocxText(xml);
        text.paragraph("Header", false);
        text.run(Excerpt.beginning(title(Side.LEFT), 50));
        xml.open("w:r").empty("w:tab").close();
        text.run(Excerpt.beginning(title(Side.RIGHT), 50));
        text.close();
        xml.close();
    }

    private void writeFooter(Html xml) {
        xml.open("w:ftr", "xmlns:w", W);
        var text = new DocxText(xml);
        text.paragraph("Footer", false);
        text.run(Messages.text("export.paper.below", version));
        xml.open("w:r").empty("w:tab").close();
        xml.open("w:fldSimple", "w:instr", "PAGE");
        text.run("1");
        xml.close();
        text.close();
        xml.close();
    }
}
