package org.crossread.read.pdf;

import java.util.List;
import java.util.Optional;

/// Words drawn one after the other on a line.
///
/// @param y the baseline of most of it
/// @param size the type of most of it
record Run(String text, double left, double right, double y, double size) {

    /// A gap between words, by the size of the type.
    private static final double WORD_GAP = 0.17;

    /// Smaller type that stands higher is a mark.
    private static final double SMALLER = 0.8;

    private static final double HIGHER = 0.2;

    /// Empty if nothing can be seen.
    static Optional<Run> of(List<Glyph> glyphs) {
        List<Glyph> seen = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Glyph usual = seen.getFirst();
        for (Glyph glyph : seen) {
            usual = glyph.size() > usual.size() ? glyph : usual;
        }
        return Optional.of(
                new Run(
                        text(glyphs, usual),
                        seen.getFirst().x(),
                        seen.stream().mapToDouble(Glyph::end).max().orElse(0),
                        usual.y(),
                        usual.size()));
    }

    private static String text(List<Glyph> glyphs, Glyph usual) {
        var text = new StringBuilder();
        Glyph last = glyphs.getFirst();
        boolean raised = false;
        for (Glyph glyph : glyphs) {
            boolean twice = glyph != last && isTwice(glyph, last);
            if (twice) {
                continue;
            }
            boolean gap = glyph.x() - last.end() > WORD_GAP * Math.min(glyph.size(), last.size());
            boolean mark = isRaised(glyph, usual);
            if (raised && !mark) {
                text.append(NoteMarks.END);
            }
            if (gap && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            if (mark && !raised) {
                text.append(NoteMarks.START);
            }
            raised = mark;
            text.append(glyph.text());
            last = glyph;
        }
        return text.append(raised ? String.valueOf(NoteMarks.END) : "").toString().strip();
    }

    /// Bold type is sometimes made by drawing it twice.
    private static boolean isTwice(Glyph glyph, Glyph last) {
        return glyph.text().equals(last.text())
                && Math.abs(glyph.x() - last.x()) < 0.1 * glyph.size()
                && Math.abs(glyph.y() - last.y()) < 0.1 * glyph.size();
    }

    private static boolean isRaised(Glyph glyph, Glyph usual) {
        return !glyph.isBlank()
                && glyph.size() < SMALLER * usual.size()
                && usual.y() - glyph.y() > HIGHER * usual.size()
                && glyph.text()
                        .chars()
                        .allMatch(c -> Character.isDigit(c) || "*†‡".indexOf(c) >= 0);
    }

    /// The runs of one line, at least one.
    static Line line(List<Run> runs) {
        var text = new StringBuilder();
        Run usual = runs.getFirst();
        double right = usual.right;
        for (Run run : runs) {
            text.append(text.isEmpty() ? "" : " ").append(run.text);
            usual = run.text.length() > usual.text.length() ? run : usual;
            right = Math.max(right, run.right);
        }
        return new Line(text.toString(), runs.getFirst().left, right, usual.y, usual.size);
    }
}
