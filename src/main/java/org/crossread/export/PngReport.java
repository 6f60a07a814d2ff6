package org.crossread.export;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.crossread.export.paper.Drawn;
import org.crossread.export.paper.Face;
import org.crossread.export.paper.Faces;
import org.crossread.export.paper.Press;
import org.crossread.export.paper.Sheet;
import org.crossread.export.paper.Tint;
import org.crossread.l10n.Messages;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/// A comparison as one tall picture, in the colours of its view. Only this class loads what draws
/// one.
///
/// Letters are filled outlines: the fonts of Java's own drawing would ask the system for all of its
/// faces first, and look up the name of the machine.
final class PngReport {

    private static final Press.Format LONG = new Press.Format(760, 0, 36);
    private static final double FINE = 2;
    private static final double COARSE = 1;

    /// In pixels.
    private static final double FINE_LIMIT = 16_000;

    private static final double LIMIT = 32_000;
    private static final double WAVE = 1.2;

    private final Map<Sign, Shape> outlines = new HashMap<>();
    private final Sheet sheet;
    private final boolean isDark;
    private final double scale;

    private PngReport(Sheet sheet, boolean isDark) {
        this.sheet = sheet;
        this.isDark = isDark;
        this.scale = sheet.height() * FINE > FINE_LIMIT ? COARSE : FINE;
    }

    /// @throws Unwritable if it would be too tall for a picture
    static void write(Findings findings, String version, OutputStream out) throws IOException {
        // Without a screen it draws the same, and never waits for one.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        List<Sheet> sheets = new ArrayList<>();
        PaperReport.write(findings, version, LONG, new Faces(), sheets::add);
        if (sheets.getFirst().height() > LIMIT) {
            throw new Unwritable(Messages.text("export.picture.long"));
        }
        var report = new PngReport(sheets.getFirst(), findings.view().theme() == Theme.DARK);
        ImageIO.setUseCache(false);
        // Into memory first: what goes wrong behind a stream is not told by the image library.
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(report.picture(), "png", bytes);
        bytes.writeTo(out);
    }

    private BufferedImage picture() {
        var picture =
                new BufferedImage(
                        (int) Math.ceil(sheet.width() * scale),
                        (int) Math.ceil(sheet.height() * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(colour(Tint.PAPER));
        graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        graphics.scale(scale, scale);
        sheet.drawn().forEach(drawn -> draw(drawn, graphics));
        graphics.dispose();
        return picture;
    }

    private Color colour(Tint tint) {
        return new Color(tint.rgb(isDark));
    }

    private void draw(Drawn drawn, Graphics2D graphics) {
        switch (drawn) {
            case Drawn.Area area -> {
                graphics.setColor(colour(area.tint()));
                graphics.fill(path(area.corners()));
            }
            case Drawn.Stroke stroke -> {
                graphics.setColor(colour(stroke.tint()));
                graphics.setStroke(stroke(stroke));
                graphics.draw(path(points(stroke)));
            }
            case Drawn.Text text -> {
                graphics.setColor(colour(text.tint()));
                draw(text, graphics);
            }
            case Drawn.Jump _, Drawn.Anchor _ -> {}
        }
    }

    private void draw(Drawn.Text text, Graphics2D graphics) {
        double x = text.x();
        for (int c : text.words().codePoints().toArray()) {
            int glyph = text.face().glyph(c);
            var place = AffineTransform.getTranslateInstance(x, text.y());
            place.scale(text.size(), -text.size());
            graphics.fill(place.createTransformedShape(outline(new Sign(text.face(), glyph))));
            x += text.face().advance(glyph) * text.size() / 1000;
        }
    }

    /// In type of the size 1, upwards from the base line.
    private Shape outline(Sign sign) {
        return outlines.computeIfAbsent(
                sign,
                _ -> {
                    TrueTypeFont font = sign.face().font();
                    try {
                        var data = font.getGlyph().getGlyph(sign.glyph());
                        GeneralPath path = data == null ? new GeneralPath() : data.getPath();
                        double unit = 1.0 / font.getUnitsPerEm();
                        return AffineTransform.getScaleInstance(unit, unit)
                                .createTransformedShape(path);
                    } catch (IOException e) {
                        throw new UncheckedIOException(sign.face().name(), e);
                    }
                });
    }

    private static Path2D path(List<Drawn.Point> points) {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }

    private static BasicStroke stroke(Drawn.Stroke stroke) {
        float width = (float) stroke.width();
        return switch (stroke.dash()) {
            case SOLID, WAVY -> new BasicStroke(width);
            case DASHED -> dashed(width, 3, 1.6f);
            case DOTTED -> dashed(width, 0.8f, 1.4f);
        };
    }

    private static BasicStroke dashed(float width, float... lengths) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, lengths, 0);
    }

    private static List<Drawn.Point> points(Drawn.Stroke stroke) {
        if (stroke.dash() != Drawn.Dash.WAVY) {
            return List.of(stroke.from(), stroke.to());
        }
        List<Drawn.Point> points = new ArrayList<>(List.of(stroke.from()));
        double y = stroke.from().y();
        for (double x = stroke.from().x() + WAVE; x <= stroke.to().x(); x += WAVE) {
            points.add(new Drawn.Point(x, points.size() % 2 == 0 ? y + WAVE / 2 : y - WAVE / 2));
        }
        return points;
    }

    /// One glyph of a face.
    private record Sign(Face face, int glyph) {}
}
