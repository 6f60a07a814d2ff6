package org.crossread.export.pdf;

import org.crossread.export.paper.Bookmark;
import org.crossread.export.paper.Drawn;
import org.crossread.export.paper.Face;
import org.crossread.export.paper.Faces;
import org.crossread.export.paper.Sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A tagged PDF 1.7 that keeps to PDF/UA-1 (ISO 14289-1): faces embedded, everything drawn either
/// part of the structure or an artifact, a title, a language. Sheets are written as they come; the
/// same sheets give the same bytes.
public final class PdfDocument {

    /// What the file says of itself.
    ///
    /// @param language an ISO 639 code
    /// @param id 32 hex digits that tell this content from any other
    public record About(String title, String producer, String language, String id) {}

    private final PdfFile file;
    private final About about;
    private final PdfStructure structure;
    private final Map<Face, PdfFont> fonts = new IdentityHashMap<>();
    private final List<PdfFont> fontOrder = new ArrayList<>();
    private final int pages;
    private final int resources;
    private final List<Integer> pageNumbers = new ArrayList<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /// Where an anchor stands.
    private record Spot(int page, double y) {}

    /// A link whose target may be on a page to come.
    private record Pending(int number, int key, Drawn.Jump jump, double height) {}

    public PdfDocument(OutputStream out, Faces faces, About about) throws IOException {
        this.file = new PdfFile(out);
        this.about = about;
        this.structure = new PdfStructure(file);
        this.pages = file.reserve();
        this.resources = file.reserve();
        for (Face face : faces.all()) {
            var font = new PdfFont(face, "F" + fontOrder.size(), file);
            fonts.put(face, font);
            fontOrder.add(font);
        }
    }

    public void add(Sheet sheet) throws IOException {
        int page = file.reserve();
        pageNumbers.add(page);
        var drawing = new PdfSheet(sheet, fonts);
        byte[] content = drawing.content().getBytes(StandardCharsets.ISO_8859_1);
        int stream = file.addStream("", content);
        int key = structure.addPage(page, drawing.marked());
        var links = new StringBuilder();
        for (Drawn one : sheet.drawn()) {
            if (one instanceof Drawn.Anchor(String name, double y)) {
                spots.putIfAbsent(name, new Spot(page, sheet.height() - y + 6));
            } else if (one instanceof Drawn.Jump jump) {
                int number = file.reserve();
                int own = structure.addAnnotation(page, number, jump.in());
                pending.add(new Pending(number, own, jump, sheet.height()));
                links.append(number).append(" 0 R ");
            }
        }
        file.put(
                page,
                "<</Type/Page/Parent "
                        + pages
                        + " 0 R/MediaBox[0 0 "
                        + size(sheet.width())
                        + size(sheet.height())
                        + "]/Resources "
                        + resources
                        + " 0 R/Contents "
                        + stream
                        + " 0 R/Tabs/S/StructParents "
                        + key
                        + (links.isEmpty() ? "" : "/Annots[" + links + "]")
                        + ">>");
    }

    private static String size(double points) {
        var out = new StringBuilder();
        PdfText.number(points, out);
        return out.append(' ').toString();
    }

    /// Writes all that had to wait for the last page.
    public void finish(List<Bookmark> bookmarks) throws IOException {
        for (Pending link : pending) {
            writeLink(link);
        }
        writeFonts();
        var kids = new StringBuilder();
        pageNumbers.forEach(page -> kids.append(page).append(" 0 R "));
        file.put(pages, "<</Type/Pages/Kids[" + kids + "]/Count " + pageNumbers.size() + ">>");
        structure.write();
        Optional<Integer> outline = new PdfOutline(file, this::destination).write(bookmarks);
        String title = PdfText.text(about.title());
        int info =
                file.add("<</Title" + title + "/Producer" + PdfText.text(about.producer()) + ">>");
        byte[] data = metadata().getBytes(StandardCharsets.UTF_8);
        int metadata = file.addPlainStream("/Type/Metadata/Subtype/XML", data);
        int catalogue =
                file.add(
                        "<</Type/Catalog/Pages "
                                + pages
                                + " 0 R/StructTreeRoot "
                                + structure.root()
                                + " 0 R/MarkInfo<</Marked true>>/Lang"
                                + PdfText.text(about.language())
                                + "/Metadata "
                                + metadata
                                + " 0 R/ViewerPreferences<</DisplayDocTitle true>>"
                                + outline.map(
                                                top ->
                                                        "/PageMode/UseOutlines/Outlines "
                                                                + top
                                                                + " 0 R")
                                        .orElse("")
                                + ">>");
        file.finish(catalogue, info, about.id());
    }

    private void writeFonts() throws IOException {
        var names = new StringBuilder("<</Font<<");
        for (PdfFont font : fontOrder) {
            font.write(file);
            names.append('/').append(font.name()).append(' ');
            names.append(font.number()).append(" 0 R");
        }
        file.put(resources, names.append(">>>>"));
    }

    private void writeLink(Pending link) throws IOException {
        Drawn.Jump jump = link.jump();
        double top = link.height() - jump.y();
        String box =
                size(jump.x())
                        + size(top - jump.height())
                        + size(jump.x() + jump.width())
                        + size(top);
        file.put(
                link.number(),
                "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["
                        + box
                        + "]/Contents"
                        + PdfText.text(jump.says())
                        + "/StructParent "
                        + link.key()
                        + destination(jump.target())
                        + ">>");
    }

    /// An entry that leads to an anchor; empty where there is none of that name.
    private String destination(String target) {
        return Optional.ofNullable(spots.get(target))
                .map(spot -> "/Dest[" + spot.page() + " 0 R/XYZ null " + size(spot.y()) + "null]")
                .orElse("");
    }

    private String metadata() {
        return """
        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
        <pdf:Producer>%s</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>\
        """
                .formatted(xml(about.title()), xml(about.producer()));
    }

    private static String xml(String text) {
        return text.replaceAll("[\\x00-\\x1f\\x7f\\ud800-\\udfff\\ufffe\\uffff]", "\ufffd")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
