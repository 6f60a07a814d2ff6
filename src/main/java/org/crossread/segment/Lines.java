package org.crossread.segment;

import java.util.Arrays;

/// The lines of a text that are not blank, without the blanks around them.
final class Lines {

    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] indents = new int[256];
    private boolean[] afterGap = new boolean[256];
    private int size;

    static Lines of(String text) {
        var lines = new Lines();
        int end = text.length();
        boolean gap = true;
        for (int at = 0; at < end; ) {
            int stop = at;
            while (stop < end && !Blanks.endsLine(text.charAt(stop))) {
                stop++;
            }
            int first = Blanks.skip(text, at, stop);
            if (first < stop) {
                lines.add(first, Blanks.skipBack(text, first, stop), first - at, gap);
            }
            gap = first == stop;
            at = stop < end && isPair(text, stop) ? stop + 2 : stop + 1;
        }
        return lines;
    }

    private static boolean isPair(String text, int at) {
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private void add(int start, int end, int indent, boolean gap) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            indents = Arrays.copyOf(indents, size * 2);
            afterGap = Arrays.copyOf(afterGap, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        indents[size] = indent;
        afterGap[size++] = gap;
    }

    int size() {
        return size;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    int length(int line) {
        return ends[line] - starts[line];
    }

    /// How many blanks stand before the line.
    int indent(int line) {
        return indents[line];
    }

    /// Whether a blank line, or nothing, stands before the line.
    boolean followsGap(int line) {
        return afterGap[line];
    }
}
