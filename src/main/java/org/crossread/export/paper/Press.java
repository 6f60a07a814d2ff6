package org.crossread.export.paper;

import org.crossread.export.paper.Drawn.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Fills sheets from top to bottom and hands each out as soon as it is full, so that a long
/// comparison needs no more room than a short one.
public final class Press {

    /// A column of lines.
    ///
    /// @param x of its left edge
    public record Column(double x, double width, List<Run> runs) {}

    /// Between two columns, in points.
    public static final double GUTTER = 34;

    private final Format format;
    private final Faces faces;
    private final Consumer<Sheet> out;
    private final RunningLines running;
    private final Element document = Element.document();
    private List<Drawn> drawn = new ArrayList<>();
    private int number;
    private double y;
    private boolean isOpen;

    /// How large a sheet is and how much of it stays white, in points.
    ///
    /// @param height 0 for one sheet as long as it needs to be
    public record Format(double width, double height, double margin) {
        /// DIN A4, upright.
        public static final Format A4 = new Format(595.28, 841.89, 48);

        double bottom() {
            return height == 0 ? Double.MAX_VALUE : height - margin;
        }

        /// Of what is printed.
        double inside() {
            return width - 2 * margin;
        }
    }

    /// What stands on every sheet: above the columns and below.
    public record Running(String left, String right, String below) {}

    public Press(Format format, Faces faces, Running running, Consumer<Sheet> out) {
        this.format = format;
        this.faces = faces;
        this.running = new RunningLines(format, faces, running);
        this.out = out;
    }

    public Element document() {
        return document;
    }

    public Faces faces() {
        return faces;
    }

    public double left() {
        return format.margin();
    }

    public double width() {
        return format.inside();
    }

    /// Leaves room, but not at the top of a sheet.
    public void space(double points) {
        if (isOpen && y > top()) {
            y += points;
        }
    }

    /// Begins a new sheet where less than this is left.
    public void need(double points) {
        open();
        if (y + points > format.bottom() && y > top()) {
            close();
            open();
        }
    }

    /// A place at the present height.
    public void anchor(String name) {
        open();
        drawn.add(new Drawn.Anchor(name, y));
    }

    public void rule() {
        open();
        drawn.add(
                new Drawn.Stroke(
                        new Point(left(), y),
                        new Point(left() + width(), y),
                        0.5,
                        Drawn.Dash.SOLID,
                        Tint.RULE));
        y += 4;
    }

    /// A paragraph over the whole width.
    public void paragraph(List<Run> runs, double indent) {
        columns(List.of(new Column(left() + indent, width() - indent, runs)), 0);
    }

    /// Columns beside each other. They are kept on one sheet where they take no more than half of
    /// it.
    ///
    /// @param keep further points that have to fit below
    /// @return where each column began and ended on the sheet where they end
    public List<Extent> columns(List<Column> columns, double keep) {
        return columns(laid(columns), keep);
    }

    /// Columns cut into lines that are not on a sheet yet.
    ///
    /// @param isKept whether they stand on one sheet
    /// @param needed what has to be left of a sheet for them to begin on it
    public record Laid(
            List<Column> columns, List<List<Line>> lines, boolean isKept, double needed) {}

    public Laid laid(List<Column> columns) {
        List<List<Line>> lines =
                columns.stream()
                        .map(column -> Lines.of(column.runs(), column.width(), faces))
                        .toList();
        double height = lines.stream().mapToDouble(Press::height).max().orElse(0);
        boolean isKept = height <= (format.bottom() - top()) / 2;
        return new Laid(columns, lines, isKept, isKept ? height : height(firstOf(lines)));
    }

    /// @see #columns(List, double)
    public List<Extent> columns(Laid laid, double keep) {
        List<Column> columns = laid.columns();
        List<List<Line>> lines = laid.lines();
        need(laid.isKept() ? laid.needed() + keep : laid.needed());
        int[] next = new int[columns.size()];
        List<Extent> extents = new ArrayList<>();
        while (true) {
            extents.clear();
            double start = y;
            double end = y;
            for (int i = 0; i < next.length; i++) {
                double at = fill(columns.get(i), lines.get(i), next, i);
                extents.add(new Extent(start, at));
                end = Math.max(end, at);
            }
            y = end;
            if (isDone(lines, next)) {
                return extents;
            }
            close();
            open();
        }
    }

    /// Where something stands on a sheet.
    public record Extent(double top, double bottom) {
        public boolean isEmpty() {
            return bottom <= top;
        }
    }

    private static List<Line> firstOf(List<List<Line>> columns) {
        return columns.stream()
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .map(lines -> lines.subList(0, Math.min(2, lines.size())))
                .orElse(List.of());
    }

    private double fill(Column column, List<Line> lines, int[] next, int i) {
        var painter = new LinePainter(drawn);
        double at = y;
        boolean isFirst = true;
        while (next[i] < lines.size()) {
            Line line = lines.get(next[i]);
            if (at + line.height() > format.bottom() && !(isFirst && at <= top())) {
                break;
            }
            painter.paint(line, column.x(), at);
            at += line.height();
            next[i]++;
            isFirst = false;
        }
        return at;
    }

    private static boolean isDone(List<List<Line>> lines, int[] next) {
        for (int i = 0; i < next.length; i++) {
            if (next[i] < lines.get(i).size()) {
                return false;
            }
        }
        return true;
    }

    private static double height(List<Line> lines) {
        return lines.stream().mapToDouble(Line::height).sum();
    }

    /// Draws behind and beside what was written last.
    public void draw(Drawn shape) {
        drawn.add(shape);
    }

    /// Ends the last sheet.
    public void finish() {
        open();
        close();
    }

    private double top() {
        return format.margin() + 8;
    }

    private void open() {
        if (!isOpen) {
            isOpen = true;
            number++;
            drawn = new ArrayList<>();
            y = top();
        }
    }

    private void close() {
        double high = format.height() == 0 ? y + format.margin() : format.height();
        if (format.height() > 0) {
            running.addTo(drawn, number);
        }
        out.accept(new Sheet(number, format.width(), high, drawn));
        isOpen = false;
    }
}
