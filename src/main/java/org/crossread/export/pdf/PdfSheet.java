package org.crossread.export.pdf;

import org.crossread.export.paper.Drawn;
import org.crossread.export.paper.Drawn.Point;
import org.crossread.export.paper.Element;
import org.crossread.export.paper.Face;
import org.crossread.export.paper.Sheet;
import org.crossread.export.paper.Tint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What is drawn on one page, as operators of a content stream (ISO 32000-1, annex A). Every text
/// belongs to an element of the structure; all else is an artifact.
final class PdfSheet {

    private static final double WAVE = 1.2;

    private final StringBuilder out = new StringBuilder();
    private final List<Element> marked = new ArrayList<>();
    private final Sheet sheet;
    private final Map<Face, PdfFont> fonts;
    private Optional<Element> open = Optional.empty();
    private Optional<Tint> fill = Optional.empty();

    PdfSheet(Sheet sheet, Map<Face, PdfFont> fonts) {
        this.sheet = sheet;
        this.fonts = fonts;
    }

    /// @return the operators
    String content() {
        for (Drawn one : sheet.drawn()) {
            switch (one) {
                case Drawn.Area area -> draw(area);
                case Drawn.Stroke stroke -> draw(stroke);
                case Drawn.Text text -> draw(text);
                case Drawn.Jump _, Drawn.Anchor _ -> {}
            }
        }
        end();
        return out.toString();
    }

    /// The element of each marked piece of content, by its number on this page.
    List<Element> marked() {
        return List.copyOf(marked);
    }

    private void begin(Element element) {
        if (open.filter(same -> same == element).isPresent()) {
            return;
        }
        end();
        open = Optional.of(element);
        if (element == Element.ARTIFACT) {
            out.append("/Artifact BMC\n");
        } else {
            out.append('/').append(element.tag()).append(" <</MCID ").append(marked.size());
            out.append(">> BDC\n");
            marked.add(element);
        }
    }

    private void end() {
        if (open.isPresent()) {
            out.append("EMC\n");
            open = Optional.empty();
        }
    }

    private void draw(Drawn.Area area) {
        begin(Element.ARTIFACT);
        fill(area.tint());
        String operator = "m ";
        for (Point corner : area.corners()) {
            point(corner).append(operator);
            operator = "l ";
        }
        out.append("f\n");
    }

    private void draw(Drawn.Stroke stroke) {
        begin(Element.ARTIFACT);
        colour(stroke.tint(), "RG ");
        number(stroke.width()).append("w ");
        switch (stroke.dash()) {
            case SOLID -> out.append("[] 0 d ");
            case DASHED -> out.append("[3 1.6] 0 d ");
            case DOTTED -> out.append("[.8 1.4] 0 d ");
            case WAVY -> out.append("[] 0 d ");
        }
        point(stroke.from()).append("m ");
        if (stroke.dash() == Drawn.Dash.WAVY) {
            wave(stroke);
        } else {
            point(stroke.to()).append("l ");
        }
        out.append("S\n");
    }

    private void wave(Drawn.Stroke stroke) {
        boolean isUp = true;
        for (double x = stroke.from().x() + WAVE; x <= stroke.to().x(); x += WAVE) {
            point(new Point(x, stroke.from().y() + (isUp ? -WAVE / 2 : WAVE / 2))).append("l ");
            isUp = !isUp;
        }
    }

    private void draw(Drawn.Text text) {
        begin(text.in());
        fill(text.tint());
        PdfFont font = Objects.requireNonNull(fonts.get(text.face()));
        boolean differs = !text.words().equals(text.meant());
        if (differs) {
            out.append("/Span <</ActualText ").append(PdfText.text(text.meant()));
            out.append(">> BDC ");
        }
        out.append("BT /").append(font.name()).append(' ');
        number(text.size()).append("Tf ");
        point(new Point(text.x(), text.y())).append("Td <");
        font.show(text.words(), out);
        out.append("> Tj ET\n");
        if (differs) {
            out.append("EMC\n");
        }
    }

    private void fill(Tint tint) {
        if (fill.filter(same -> same == tint).isEmpty()) {
            colour(tint, "rg ");
            fill = Optional.of(tint);
        }
    }

    private void colour(Tint tint, String operator) {
        int rgb = tint.rgb(false);
        for (int shift = 16; shift >= 0; shift -= 8) {
            number((rgb >> shift & 255) / 255.0);
        }
        out.append(operator);
    }

    private StringBuilder point(Point point) {
        number(point.x());
        return number(sheet.height() - point.y());
    }

    private StringBuilder number(double value) {
        PdfText.number(value, out);
        return out.append(' ');
    }
}
