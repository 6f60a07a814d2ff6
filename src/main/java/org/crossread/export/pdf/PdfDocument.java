package org.crossread.export.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.crossread.export.paper.Bookmark;
import org.crossread.export.paper.Drawn;
import org.crossread.export.paper.Face;
import org.crossread.export.paper.Sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A tagged PDF 1.7 that keeps to PDF/UA-1 (ISO 14289-1): faces embedded, everything drawn either
/// part of the structure or an artifact, a title, a language. The same sheets give the same bytes.
public final class PdfDocument implements AutoCloseable {

    /// What the file says of itself.
    ///
    /// @param language an ISO 639 code
    /// @param id 32 hex digits that tell this content from any other
    public record About(String title, String producer, String language, String id) {}

    /// What pages may take of the memory before they go to the disk, in bytes.
    private static final long IN_MEMORY = 16L << 20;

    private final PDDocument document =
            new PDDocument(MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
    private final PdfStructure structure = new PdfStructure();
    private final Map<Face, PdfFace> faces = new HashMap<>();
    private final Map<String, PDPageXYZDestination> spots = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /// A link whose target may be on a page to come.
    private record Pending(PDAnnotationLink link, String target) {}

    public void add(Sheet sheet) throws IOException {
        var page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        page.getCOSObject().setName("Tabs", "S");
        document.addPage(page);
        try (var out = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            structure.add(page, PdfSheet.draw(sheet, out, this::face));
        }
        List<PDAnnotation> links = new ArrayList<>();
        for (Drawn one : sheet.drawn()) {
            if (one instanceof Drawn.Anchor(String name, double y)) {
                spots.putIfAbsent(name, spot(page, sheet.height() - y + 6));
            } else if (one instanceof Drawn.Jump jump) {
                PDAnnotationLink link = link(jump, sheet.height());
                structure.add(page, link, jump.in());
                pending.add(new Pending(link, jump.target()));
                links.add(link);
            }
        }
        if (!links.isEmpty()) {
            page.setAnnotations(links);
        }
    }

    private PdfFace face(Face face) throws IOException {
        PdfFace known = faces.get(face);
        if (known == null) {
            known = new PdfFace(face, document);
            faces.put(face, known);
        }
        return known;
    }

    private static PDPageXYZDestination spot(PDPage page, double y) {
        var spot = new PDPageXYZDestination();
        spot.setPage(page);
        spot.setTop((int) Math.round(y));
        return spot;
    }

    private static PDAnnotationLink link(Drawn.Jump jump, double height) {
        var link = new PDAnnotationLink();
        double bottom = height - jump.y() - jump.height();
        link.setRectangle(
                new PDRectangle(
                        (float) jump.x(),
                        (float) bottom,
                        (float) jump.width(),
                        (float) jump.height()));
        link.setContents(PdfText.of(jump.says()));
        link.setPrinted(true);
        COSInteger none = COSInteger.ZERO;
        link.setBorder(new COSArray(List.of(none, none, none)));
        return link;
    }

    /// Writes it all.
    public void finish(List<Bookmark> bookmarks, About about, OutputStream out) throws IOException {
        DeepStack.run(() -> write(bookmarks, about, out));
    }

    private void write(List<Bookmark> bookmarks, About about, OutputStream out) throws IOException {
        pending.forEach(one -> spot(one.target()).ifPresent(one.link()::setDestination));
        var catalogue = document.getDocumentCatalog();
        if (!bookmarks.isEmpty()) {
            catalogue.setDocumentOutline(new PdfOutline(this::spot).of(bookmarks));
            catalogue.setPageMode(PageMode.USE_OUTLINES);
        }
        catalogue.setStructureTreeRoot(structure.root());
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalogue.setMarkInfo(marks);
        catalogue.setLanguage(about.language());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalogue.setViewerPreferences(preferences);
        describe(about);
        document.save(out);
    }

    private Optional<PDPageXYZDestination> spot(String target) {
        return Optional.ofNullable(spots.get(target));
    }

    private void describe(About about) throws IOException {
        var information = document.getDocumentInformation();
        information.setTitle(PdfText.of(about.title()));
        information.setProducer(PdfText.of(about.producer()));
        byte[] metadata = metadata(about).getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata)));
        document.getDocument().setVersion(1.7f);
        COSString id = COSString.parseHex(about.id());
        document.getDocument().getTrailer().setItem(COSName.ID, new COSArray(List.of(id, id)));
    }

    private static String metadata(About about) {
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
        return PdfText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
