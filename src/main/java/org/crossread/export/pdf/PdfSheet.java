package org.crossread.export.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.crossread.export.paper.Drawn;
import org.crossread.export.paper.Drawn.Point;
import org.crossread.export.paper.Element;
import org.crossread.export.paper.Face;
import org.crossread.export.paper.Sheet;
import org.crossread.export.paper.Tint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is drawn on one page. Every text belongs to an element of the structure; all else is an
/// artifact.
final class PdfSheet {

    private static final double WAVE = 1.2;
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final PDPageContentStream out;
    private final double height;
    private final Fonts fonts;
    private final List<Element> marked = new ArrayList<>();
    private Optional<Element> open = Optional.empty();
    private Optional<Tint> fill = Optional.empty();

    /// The faces inside the file.
    interface Fonts {
        PdfFace of(Face face) throws IOException;
    }

    private PdfSheet(PDPageContentStream out, double height, Fonts fonts) {
        this.out = out;
        this.height = height;
        this.fonts = fonts;
    }

    /// @return the element of each marked piece of content, by its number on this page
    static List<Element> draw(Sheet sheet, PDPageContentStream out, Fonts fonts)
            throws IOException {
        var drawing = new PdfSheet(out, sheet.height(), fonts);
        for (Drawn one : sheet.drawn()) {
            switch (one) {
                case Drawn.Area area -> drawing.draw(area);
                case Drawn.Stroke stroke -> drawing.draw(stroke);
                case Drawn.Text text -> drawing.draw(text);
                case Drawn.Jump _, Drawn.Anchor _ -> {}
            }
        }
        drawing.end();
        return drawing.marked;
    }

    private void begin(Element element) throws IOException {
        if (open.filter(same -> same == element).isPresent()) {
            return;
        }
        end();
        open = Optional.of(element);
        COSName tag = COSName.getPDFName(element.tag());
        if (element == Element.ARTIFACT) {
            out.beginMarkedContent(tag);
        } else {
            out.beginMarkedContent(tag, marked.size());
            marked.add(element);
        }
    }

    private void end() throws IOException {
        if (open.isPresent()) {
            out.endMarkedContent();
            open = Optional.empty();
        }
    }

    private void draw(Drawn.Area area) throws IOException {
        begin(Element.ARTIFACT);
        fill(area.tint());
        moveTo(area.corners().getFirst());
        for (Point corner : area.corners().subList(1, area.corners().size())) {
            lineTo(corner);
        }
        out.fill();
    }

    private void draw(Drawn.Stroke stroke) throws IOException {
        begin(Element.ARTIFACT);
        int rgb = stroke.tint().rgb(false);
        out.setStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
        out.setLineWidth((float) stroke.width());
        switch (stroke.dash()) {
            case SOLID, WAVY -> out.setLineDashPattern(new float[0], 0);
            case DASHED -> out.setLineDashPattern(new float[] {3, 1.6f}, 0);
            case DOTTED -> out.setLineDashPattern(new float[] {0.8f, 1.4f}, 0);
        }
        moveTo(stroke.from());
        if (stroke.dash() == Drawn.Dash.WAVY) {
            wave(stroke);
        } else {
            lineTo(stroke.to());
        }
        out.stroke();
    }

    private void wave(Drawn.Stroke stroke) throws IOException {
        boolean isUp = true;
        for (double x = stroke.from().x() + WAVE; x <= stroke.to().x(); x += WAVE) {
            lineTo(new Point(x, stroke.from().y() + (isUp ? -WAVE / 2 : WAVE / 2)));
            isUp = !isUp;
        }
    }

    private void draw(Drawn.Text text) throws IOException {
        begin(text.in());
        fill(text.tint());
        PdfFace face = fonts.of(text.face());
        boolean differs = !face.copies(text.words()) || !text.words().equals(text.meant());
        if (differs) {
            var says = new COSDictionary();
            says.setString(COSName.ACTUAL_TEXT, PdfText.of(text.meant()));
            out.beginMarkedContent(SPAN, PDPropertyList.create(says));
        }
        out.beginText();
        out.setFont(face.font(), (float) text.size());
        out.newLineAtOffset((float) text.x(), (float) (height - text.y()));
        out.showText(text.words());
        out.endText();
        if (differs) {
            out.endMarkedContent();
        }
    }

    private void fill(Tint tint) throws IOException {
        if (fill.filter(same -> same == tint).isEmpty()) {
            int rgb = tint.rgb(false);
            out.setNonStrokingColor(part(rgb, 16), part(rgb, 8), part(rgb, 0));
            fill = Optional.of(tint);
        }
    }

    private static float part(int rgb, int shift) {
        return (rgb >> shift & 255) / 255f;
    }

    private void moveTo(Point point) throws IOException {
        out.moveTo((float) point.x(), (float) (height - point.y()));
    }

    private void lineTo(Point point) throws IOException {
        out.lineTo((float) point.x(), (float) (height - point.y()));
    }
}
