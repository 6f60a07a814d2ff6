package org.crossread.export.paper;

import org.crossread.export.paper.Line.Placed;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The signs of a paragraph as they are shown: each with its run, the face that has it, its width,
/// and what it means where another sign stands for it.
final class Signs {

    /// Room on either side of a number in its box, and behind the box, in times the size.
    static final double CHIP_PAD = 0.42;

    static final double CHIP_GAP = 0.3;

    private static final char BOX = '■';

    /// A blank that keeps its width.
    private static final int WIDE = 0x2003;

    private static final char BROKEN = '\ufffd';

    /// Made when the first text from right to left comes.
    private static final class Joined {
        private static final ArabicForms FORMS = new ArabicForms();
    }

    private final Faces faces;
    private final StringBuilder shown = new StringBuilder();
    private final Map<Integer, String> meant = new HashMap<>();
    private final List<Run> runOf = new ArrayList<>();
    private final List<Face> faceOf = new ArrayList<>();
    private double[] advances = new double[0];
    private Optional<VisualOrder> order = Optional.empty();

    Signs(List<Run> runs, Faces faces) {
        this.faces = faces;
        runs.forEach(this::add);
        arrange();
        measure();
    }

    int count() {
        return shown.length();
    }

    /// The signs by which lines are broken: the number in a box belongs to what follows, as an
    /// opening bracket does. Read as a figure it would keep a straight mark, like inches, and leave
    /// the quotation's first word to the next line.
    String breaking() {
        var breaking = new StringBuilder(shown);
        for (int at = 0; at < breaking.length(); at++) {
            if (runOf.get(at).chip().isPresent()) {
                breaking.setCharAt(at, '(');
            }
        }
        return breaking.toString();
    }

    /// Whether the signs stand as they are read: nothing is from right to left.
    boolean areInOrder() {
        return order.isEmpty();
    }

    boolean areFromRight() {
        return order.filter(VisualOrder::isFromRight).isPresent();
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
            faces.lack(c);
            add(BOX, faces.with(BOX, run.face()), run);
        }
    }

    /// Signs from right to left, and letters that join.
    private void arrange() {
        char[] signs = shown.toString().toCharArray();
        if (!Bidi.requiresBidi(signs, 0, signs.length)) {
            return;
        }
        joinLamAlef();
        String before = shown.toString();
        String shaped = Joined.FORMS.shaped(before);
        for (int i = 0; i < before.length(); i++) {
            char c = shaped.charAt(i);
            if (c != before.charAt(i) && faceOf.get(i).has(c)) {
                meant.putIfAbsent(i, String.valueOf(before.charAt(i)));
                shown.setCharAt(i, c);
            }
        }
        order = Optional.of(new VisualOrder(before));
    }

    private void joinLamAlef() {
        for (int i = shown.length() - 1; i > 0; i--) {
            int joined = Joined.FORMS.ligature(shown.charAt(i - 1), shown.charAt(i));
            if (joined != 0 && faceOf.get(i).has(joined)) {
                String both = shown.substring(i - 1, i + 1);
                Map<Integer, String> moved = new HashMap<>();
                for (var entry : meant.entrySet()) {
                    moved.put(entry.getKey() - (entry.getKey() > i ? 1 : 0), entry.getValue());
                }
                meant.clear();
                meant.putAll(moved);
                meant.put(i - 1, both);
                shown.setCharAt(i - 1, (char) joined);
                shown.deleteCharAt(i);
                runOf.remove(i);
                faceOf.remove(i);
            }
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

    /// The end of a stretch without the blank it may end with.
    int withoutBlank(int from, int to) {
        return to > from && shown.charAt(to - 1) == ' ' ? to - 1 : to;
    }

    /// In points.
    double width(int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += advances[i];
        }
        return sum;
    }

    /// Whether two signs can stand in one piece: of one run, one face, one direction.
    boolean isSameKind(int one, int other) {
        return runOf.get(other) == runOf.get(one)
                && faceOf.get(other) == faceOf.get(one)
                && meant.containsKey(other) == meant.containsKey(one)
                && level(other) == level(one);
    }

    /// Even from left to right, odd from right to left.
    int level(int index) {
        return order.map(levels -> levels.level(index)).orElse(0);
    }

    /// @param x of its left edge, in points
    Placed placed(int from, int to, double x) {
        String words = shown.substring(from, to);
        return new Placed(
                runOf.get(from),
                faceOf.get(from),
                level(from) % 2 == 0 ? words : VisualOrder.turned(words),
                meant(from, to),
                x,
                width(from, to));
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
