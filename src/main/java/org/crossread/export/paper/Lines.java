package org.crossread.export.paper;

import org.crossread.export.paper.Line.Placed;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Breaks a paragraph into lines: at the places that `BreakIterator` allows (Unicode annex 14), a
/// longer word between any two signs.
final class Lines {

    /// Room on either side of a number in its box, and behind the box, in times the size.
    static final double CHIP_PAD = 0.42;

    static final double CHIP_GAP = 0.3;

    private static final char BOX = '■';
    /// A blank that keeps its width.
    private static final int WIDE = 0x2003;

    private static final char BROKEN = '\ufffd';

    private final Faces faces;
    private final double width;
    private final StringBuilder shown = new StringBuilder();
    private final Map<Integer, String> meant = new HashMap<>();
    private final List<Run> runOf = new ArrayList<>();
    private final List<Face> faceOf = new ArrayList<>();
    private double[] advances = new double[0];

    private Lines(Faces faces, double width) {
        this.faces = faces;
        this.width = width;
    }

    /// @param width in points
    static List<Line> of(List<Run> runs, double width, Faces faces) {
        var lines = new Lines(faces, width);
        runs.forEach(lines::add);
        lines.measure();
        return lines.broken();
    }

    private void add(Run run) {
        String words = run.words();
        for (int i = 0; i < words.length(); ) {
            int c = words.codePointAt(i);
            i += Character.charCount(c);
            if ((Character.isWhitespace(c) || c == 0xa0) && c != WIDE) {
                addBlank(run);
            } else if (Character.getType(c) != Character.FORMAT) {
                boolean isBroken = Character.isISOControl(c) || isSurrogate(c);
                addSign(isBroken ? BROKEN : c, run);
            }
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private void addBlank(Run run) {
        boolean isFirst = shown.isEmpty() || shown.charAt(shown.length() - 1) == ' ';
        if (!isFirst) {
            add(' ', run.face(), run);
        }
    }

    private void addSign(int c, Run run) {
        Face face = faces.with(c, run.face());
        if (face.has(c) && c <= 0xffff) {
            add((char) c, face, run);
        } else {
            meant.put(shown.length(), Character.toString(c));
            add(BOX, faces.with(BOX, run.face()), run);
        }
    }

    private void add(char c, Face face, Run run) {
        shown.append(c);
        runOf.add(run);
        faceOf.add(face);
    }

    private void measure() {
        advances = new double[shown.length()];
        for (int i = 0; i < advances.length; i++) {
            Run run = runOf.get(i);
            Face face = faceOf.get(i);
            advances[i] = face.advance(face.glyph(shown.charAt(i))) / 1000.0 * run.size();
            boolean begins = i == 0 || runOf.get(i - 1) != run;
            boolean ends = i + 1 == advances.length || runOf.get(i + 1) != run;
            if (run.chip().isPresent()) {
                advances[i] += begins ? CHIP_PAD * run.size() : 0;
                advances[i] += ends ? (CHIP_PAD + CHIP_GAP) * run.size() : 0;
            }
        }
    }

    private List<Line> broken() {
        List<Line> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(shown.toString());
        int start = 0;
        double used = 0;
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            double wanted = sum(from, withoutBlank(from, to));
            if (used + wanted > width && from > start) {
                lines.add(line(start, from));
                start = from;
                used = 0;
            }
            for (int i = from; wanted > width && i < to; i++) {
                if (used + advances[i] > width && i > start) {
                    lines.add(line(start, i));
                    start = i;
                    used = 0;
                }
                used += advances[i];
            }
            used = sum(start, to);
            from = to;
        }
        if (start < shown.length()) {
            lines.add(line(start, shown.length()));
        }
        return lines;
    }

    private int withoutBlank(int from, int to) {
        return to > from && shown.charAt(to - 1) == ' ' ? to - 1 : to;
    }

    private double sum(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += advances[i];
        }
        return sum;
    }

    private Line line(int start, int stop) {
        int end = withoutBlank(start, stop);
        List<Placed> pieces = new ArrayList<>();
        double x = 0;
        for (int from = start; from < end; ) {
            int to = from + 1;
            while (to < end
                    && runOf.get(to) == runOf.get(from)
                    && faceOf.get(to) == faceOf.get(from)
                    && meant.containsKey(to) == meant.containsKey(from)) {
                to++;
            }
            double wide = sum(from, to);
            String words = shown.substring(from, to);
            pieces.add(
                    new Placed(runOf.get(from), faceOf.get(from), words, meant(from, to), x, wide));
            x += wide;
            from = to;
        }
        return new Line(pieces);
    }

    private String meant(int from, int to) {
        if (!meant.containsKey(from)) {
            return shown.substring(from, to);
        }
        var words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(meant.get(i));
        }
        return words.toString();
    }
}
