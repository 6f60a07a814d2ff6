package org.crossread.export.paper;

import org.crossread.export.paper.Drawn.Point;
import org.crossread.export.paper.Line.Placed;

import java.util.ArrayList;
import java.util.List;

/// Draws one line: what is behind the words, the words, what is under them and in the margin.
final class LinePainter {

    private static final double BAR = 1.4;
    private static final double BAR_STEP = 3;

    private final List<Drawn> drawn;

    LinePainter(List<Drawn> drawn) {
        this.drawn = drawn;
    }

    /// @param x of the paragraph's left edge
    /// @param top of the line
    void paint(Line line, double x, double top) {
        double base = top + line.height() * 0.72;
        line.pieces().forEach(piece -> paintBehind(piece, x, base));
        paintWords(line, x, base);
        paintBars(line, x, top);
    }

    private void paintBehind(Placed piece, double x, double base) {
        double size = piece.run().size();
        piece.run()
                .look()
                .fill()
                .ifPresent(
                        tint ->
                                drawn.add(
                                        Drawn.Area.box(
                                                x + piece.x(),
                                                base - size * 0.86,
                                                piece.width(),
                                                size * 1.14,
                                                tint)));
        piece.run()
                .look()
                .line()
                .ifPresent(
                        line -> {
                            double y = base + size * 0.22;
                            drawn.add(
                                    new Drawn.Stroke(
                                            new Point(x + piece.x(), y),
                                            new Point(x + piece.end(), y),
                                            0.7,
                                            line.dash(),
                                            line.tint()));
                        });
        piece.run().chip().ifPresent(chip -> paintChip(chip, piece, x, base));
    }

    private void paintChip(Run.Chip chip, Placed piece, double x, double base) {
        double size = piece.run().size();
        double left = x + piece.x();
        double wide = piece.width() - Signs.CHIP_GAP * size;
        double top = base - size * 1.02;
        double high = size * 1.36;
        drawn.add(Drawn.Area.box(left, top, wide, high, chip.tint()));
        if (!chip.isFilled()) {
            double edge = 0.7;
            drawn.add(
                    Drawn.Area.box(
                            left + edge, top + edge, wide - 2 * edge, high - 2 * edge, Tint.PAPER));
        }
        if (!chip.anchor().isEmpty()) {
            drawn.add(new Drawn.Anchor(chip.anchor(), top));
        }
        if (!chip.target().isEmpty()) {
            drawn.add(
                    new Drawn.Jump(
                            left, top, wide, high, chip.target(), chip.says(), piece.run().in()));
        }
    }

    /// Words of one type are drawn in one go, whatever is behind them.
    private void paintWords(Line line, double x, double base) {
        List<Placed> same = new ArrayList<>();
        for (Placed piece : line.pieces()) {
            if (!same.isEmpty() && !goesOn(same.getLast(), piece)) {
                flush(same, x, base);
            }
            same.add(piece);
        }
        flush(same, x, base);
    }

    private static boolean goesOn(Placed one, Placed next) {
        return one.face() == next.face()
                && one.run().size() == next.run().size()
                && one.run().tint() == next.run().tint()
                && one.run().in() == next.run().in()
                && one.run().chip().isEmpty()
                && next.run().chip().isEmpty()
                && one.words().equals(one.meant())
                && next.words().equals(next.meant());
    }

    private void flush(List<Placed> same, double x, double base) {
        if (same.isEmpty()) {
            return;
        }
        Placed first = same.getFirst();
        var words = new StringBuilder();
        same.forEach(piece -> words.append(piece.words()));
        Run run = first.run();
        double pad = run.chip().isPresent() ? Signs.CHIP_PAD * run.size() : 0;
        String meant = same.size() == 1 ? first.meant() : words.toString();
        drawn.add(
                new Drawn.Text(
                        x + first.x() + pad,
                        base,
                        first.face(),
                        run.size(),
                        run.tint(),
                        words.toString(),
                        run.chip().isPresent() ? first.meant() + " " : meant,
                        run.in()));
        same.clear();
    }

    private void paintBars(Line line, double x, double top) {
        double at = x - 2 * BAR_STEP;
        for (Run.Bar bar : line.bars().toList()) {
            paintBar(bar, at, top, line.height());
            if (bar.isDouble()) {
                at -= BAR_STEP * 0.7;
                paintBar(bar, at, top, line.height());
            }
            at -= BAR_STEP;
        }
    }

    private void paintBar(Run.Bar bar, double x, double top, double height) {
        drawn.add(
                new Drawn.Stroke(
                        new Point(x, top),
                        new Point(x, top + height),
                        bar.isDouble() ? BAR / 2 : BAR,
                        bar.dash(),
                        bar.tint()));
    }
}
