package org.crossread.ui;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

import org.crossread.export.paper.Drawn;
import org.crossread.export.paper.Face;
import org.crossread.export.paper.Sheet;
import org.crossread.export.paper.Tint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.HashMap;
import java.util.Map;

/// Draws a sheet as it is printed.
final class SheetPainter {

    private static final double WAVE = 1.2;

    private final Map<String, Font> fonts = new HashMap<>();

    /// @param scale pixels for each point
    Canvas canvas(Sheet sheet, double scale) {
        var canvas = new Canvas(sheet.width() * scale, sheet.height() * scale);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setFill(colour(Tint.PAPER));
        context.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        context.scale(scale, scale);
        sheet.drawn().forEach(drawn -> draw(drawn, context));
        return canvas;
    }

    private static Color colour(Tint tint) {
        int rgb = tint.rgb(false);
        return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private void draw(Drawn drawn, GraphicsContext context) {
        switch (drawn) {
            case Drawn.Area area -> {
                context.setFill(colour(area.tint()));
                context.fillPolygon(
                        area.corners().stream().mapToDouble(Drawn.Point::x).toArray(),
                        area.corners().stream().mapToDouble(Drawn.Point::y).toArray(),
                        area.corners().size());
            }
            case Drawn.Stroke stroke -> draw(stroke, context);
            case Drawn.Text text -> {
                context.setFill(colour(text.tint()));
                context.setFont(font(text.face(), text.size()));
                context.fillText(
                        isTurned(text) ? text.meant() : text.words(),
                        text.x(),
                        text.y(),
                        text.face().width(text.words()) * text.size() + 1);
            }
            case Drawn.Jump _, Drawn.Anchor _ -> {}
        }
    }

    private static void draw(Drawn.Stroke stroke, GraphicsContext context) {
        context.setStroke(colour(stroke.tint()));
        context.setLineWidth(stroke.width());
        switch (stroke.dash()) {
            case SOLID, WAVY -> context.setLineDashes();
            case DASHED -> context.setLineDashes(3, 1.6);
            case DOTTED -> context.setLineDashes(0.8, 1.4);
        }
        context.beginPath();
        context.moveTo(stroke.from().x(), stroke.from().y());
        if (stroke.dash() == Drawn.Dash.WAVY) {
            boolean isUp = true;
            for (double x = stroke.from().x() + WAVE; x <= stroke.to().x(); x += WAVE) {
                context.lineTo(x, stroke.from().y() + (isUp ? -WAVE / 2 : WAVE / 2));
                isUp = !isUp;
            }
        } else {
            context.lineTo(stroke.to().x(), stroke.to().y());
        }
        context.stroke();
    }

    /// Whether words go from right to left, which JavaFX turns round itself.
    private static boolean isTurned(Drawn.Text text) {
        char[] signs = text.words().toCharArray();
        return Bidi.requiresBidi(signs, 0, signs.length);
    }

    private Font font(Face face, double size) {
        return fonts.computeIfAbsent(face.name() + " " + size, _ -> loaded(face, size));
    }

    private static Font loaded(Face face, double size) {
        try (InputStream in = face.file()) {
            return Font.loadFont(in, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
