package org.crossread.export.paper;

import java.util.List;
import java.util.Optional;

/// What stands on every sheet above and below its text, and the number of the page.
final class RunningLines {

    /// Size of their letters, in points.
    private static final double SMALL = 7.5;

    private final Press.Format format;
    private final Faces faces;
    private final Press.Running running;

    RunningLines(Press.Format format, Faces faces, Press.Running running) {
        this.format = format;
        this.faces = faces;
        this.running = running;
    }

    /// @param number of the sheet; the first has its titles in the text
    void addTo(List<Drawn> drawn, int number) {
        double left = format.margin();
        double width = format.inside();
        double half = (width - Press.GUTTER) / 2;
        double above = format.margin() - 12;
        double below = format.height() - format.margin() + 20;
        if (number > 1) {
            add(drawn, running.left(), left, above, half);
            add(drawn, running.right(), left + half + Press.GUTTER, above, half);
        }
        add(drawn, running.below(), left, below, width * 0.8);
        String page = Integer.toString(number);
        double wide = faces.plain().width(page) * SMALL;
        add(drawn, page, left + width - wide, below, width);
    }

    /// One line, cut where it is too long.
    private void add(List<Drawn> drawn, String words, double x, double base, double width) {
        List<Line> lines = lines(words, width);
        if (lines.size() > 1) {
            StringBuilder first = new StringBuilder();
            lines(words, width - SMALL).getFirst().pieces().forEach(p -> first.append(p.meant()));
            lines = lines(first + "…", width);
        }
        if (!lines.isEmpty()) {
            Line line = lines.getFirst();
            new LinePainter(drawn).paint(line, x, base - line.height() * 0.72);
        }
    }

    private List<Line> lines(String words, double width) {
        var run =
                new Run(
                        words,
                        faces.plain(),
                        SMALL,
                        Tint.SOFT,
                        Run.Look.NONE,
                        Element.ARTIFACT,
                        Optional.empty(),
                        List.of());
        return Lines.of(List.of(run), width, faces);
    }
}
