package org.crossread.ui;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

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
import java.util.stream.DoubleStream;

/// Draws a sheet as it is printed, in shapes and letters, which a printer gets as such: a drawn
/// picture of the sheet would be printed in the pixels of the screen.
final class SheetPainter {

    private static final double WAVE = 1.2;

    /// Letters are set this many times as large and made smaller: at the size of small print the
    /// widths of the screen's letters are whole pixels, and words fall apart.
    private static final double LARGE = 16;

    private final Map<String, Font> fonts = new HashMap<>();

    /// The sheet, white, one unit to the point.
    Group group(Sheet sheet) {
        var group = new Group(new Rectangle(sheet.width(), sheet.height(), colour(Tint.PAPER)));
        for (Drawn drawn : sheet.drawn()) {
            switch (drawn) {
                case Drawn.Area area -> group.getChildren().add(shape(area));
                case Drawn.Stroke stroke -> group.getChildren().add(line(stroke));
                case Drawn.Text text -> group.getChildren().add(letters(text));
                case Drawn.Jump _, Drawn.Anchor _ -> {}
            }
        }
        return group;
    }

    private static Color colour(Tint tint) {
        int rgb = tint.rgb(false);
        return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private static Node shape(Drawn.Area area) {
        var shape =
                new Polygon(
                        area.corners().stream()
                                .flatMapToDouble(corner -> DoubleStream.of(corner.x(), corner.y()))
                                .toArray());
        shape.setFill(colour(area.tint()));
        return shape;
    }

    private Node letters(Drawn.Text drawn) {
        var text = new Text(isTurned(drawn) ? drawn.meant() : drawn.words());
        text.setFont(font(drawn.face(), drawn.size() * LARGE));
        text.setFill(colour(drawn.tint()));
        double wide = text.getLayoutBounds().getWidth();
        double meant = drawn.face().width(drawn.words()) * drawn.size();
        // What JavaFX shapes by itself is never wider than its place.
        double narrowed = wide > 0 ? Math.min(1 / LARGE, meant / wide) : 1 / LARGE;
        text.getTransforms().add(new Scale(narrowed, 1 / LARGE));
        text.setTranslateX(drawn.x());
        text.setTranslateY(drawn.y());
        return text;
    }

    private static Node line(Drawn.Stroke stroke) {
        var line = new Path(new MoveTo(stroke.from().x(), stroke.from().y()));
        line.setStroke(colour(stroke.tint()));
        line.setStrokeWidth(stroke.width());
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        switch (stroke.dash()) {
            case SOLID, WAVY -> {}
            case DASHED -> line.getStrokeDashArray().setAll(3.0, 1.6);
            case DOTTED -> line.getStrokeDashArray().setAll(0.8, 1.4);
        }
        if (stroke.dash() == Drawn.Dash.WAVY) {
            boolean isUp = true;
            for (double x = stroke.from().x() + WAVE; x <= stroke.to().x(); x += WAVE) {
                line.getElements()
                        .add(new LineTo(x, stroke.from().y() + (isUp ? -WAVE / 2 : WAVE / 2)));
                isUp = !isUp;
            }
        } else {
            line.getElements().add(new LineTo(stroke.to().x(), stroke.to().y()));
        }
        return line;
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
