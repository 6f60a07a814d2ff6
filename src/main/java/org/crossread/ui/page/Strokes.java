package org.crossread.ui.page;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

import java.util.ArrayList;
import java.util.List;

/// Shapes drawn behind and below words, from the boxes of their lines.
final class Strokes {

    /// A quarter of a wave, in pixels.
    private static final double WAVE = 2;

    private Strokes() {}

    /// A rounded box for each line. `grow` widens each to its sides, `inset` takes from its height.
    static List<PathElement> boxes(
            List<Rectangle2D> lines, double grow, double inset, double radius) {
        List<PathElement> path = new ArrayList<>();
        for (Rectangle2D line : lines) {
            rounded(
                    path,
                    new Rectangle2D(
                            line.getMinX() - grow,
                            line.getMinY() + inset,
                            line.getWidth() + 2 * grow,
                            line.getHeight() - 2 * inset),
                    radius);
        }
        return path;
    }

    private static void rounded(List<PathElement> path, Rectangle2D box, double wanted) {
        double r = Math.min(wanted, Math.min(box.getWidth(), box.getHeight()) / 2);
        double left = box.getMinX();
        double right = box.getMaxX();
        double top = box.getMinY();
        double bottom = box.getMaxY();
        path.add(new MoveTo(left + r, top));
        path.add(new LineTo(right - r, top));
        path.add(new QuadCurveTo(right, top, right, top + r));
        path.add(new LineTo(right, bottom - r));
        path.add(new QuadCurveTo(right, bottom, right - r, bottom));
        path.add(new LineTo(left + r, bottom));
        path.add(new QuadCurveTo(left, bottom, left, bottom - r));
        path.add(new LineTo(left, top + r));
        path.add(new QuadCurveTo(left, top, left + r, top));
        path.add(new ClosePath());
    }

    static List<PathElement> edges(List<Rectangle2D> lines, Look.Edge edge) {
        List<PathElement> path = new ArrayList<>();
        for (Rectangle2D line : lines) {
            double y = Math.floor(line.getMaxY()) - 1.5;
            switch (edge) {
                case NONE -> {}
                case LINE, DOTS, DASHES -> straight(path, line, y);
                case DOUBLE -> {
                    straight(path, line, y - 1);
                    straight(path, line, y + 1);
                }
                case WAVE -> wave(path, line.getMinX(), line.getMaxX(), y - 0.5);
            }
        }
        return path;
    }

    private static void straight(List<PathElement> path, Rectangle2D line, double y) {
        path.add(new MoveTo(line.getMinX(), y));
        path.add(new LineTo(line.getMaxX(), y));
    }

    private static void wave(List<PathElement> path, double from, double to, double y) {
        path.add(new MoveTo(from, y));
        long halves = Math.max(1, Math.round((to - from) / (2 * WAVE)));
        double half = (to - from) / halves;
        double side = -1;
        for (int i = 0; i < halves; i++) {
            double x = from + i * half;
            path.add(new QuadCurveTo(x + half / 2, y + side * 2 * WAVE, x + half, y));
            side = -side;
        }
    }
}
