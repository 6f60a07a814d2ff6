package org.crossread.ui.page;

import javafx.scene.shape.ArcTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The shapes by which one report stands in its column of the map.
///
/// A row of pixels is filled where its words are shared, and each quotation has an outline. In a
/// report too long for outlines a row is filled as far as its words are shared, and a strip beside
/// tells what most quotations of the row are; single words that turn the meaning have no room.
///
/// @param top where the report begins, in pixels
/// @param height of the whole report, in pixels
/// @param width of the column, in pixels
record MapShapes(PageContent content, double top, double height, double width) {

    private static final double INSET = 1;
    private static final double DOT = 2.5;

    /// The pixels that an outline needs, with the space between it and the next.
    private static final int OUTLINE = 4;

    /// The part of the width that shows what is shared, where the rest is the strip.
    private static final double PROFILE = 0.62;

    /// Whether there is no room for outlines.
    boolean isCrowded() {
        return content.notes().all().size() * OUTLINE > height;
    }

    /// The height of a position in the column.
    double y(int position) {
        double length = Math.max(1, content.report().text().length());
        return top + position / length * height;
    }

    /// Where words look so.
    List<PathElement> ink(Look look) {
        if (!isCrowded()) {
            return rows(look);
        }
        return look == Look.SAME ? profile() : List.of();
    }

    private List<PathElement> rows(Look look) {
        BitSet rows = new BitSet();
        for (Mark mark : content.marks().all()) {
            if (mark.look() == look) {
                int from = (int) y(mark.span().start());
                rows.set(from, Math.max(from + 1, (int) Math.ceil(y(mark.span().end()))));
            }
        }
        return filled(rows, INSET);
    }

    private List<PathElement> filled(BitSet rows, double left) {
        List<PathElement> path = new ArrayList<>();
        for (int from = rows.nextSetBit(0); from >= 0; ) {
            int to = rows.nextClearBit(from);
            rectangle(path, left, width - INSET, from, to);
            from = rows.nextSetBit(to);
        }
        return path;
    }

    private List<PathElement> profile() {
        int rows = rowCount();
        double[] shared = new double[rows];
        for (Mark mark : content.marks().all()) {
            if (mark.look() == Look.SAME) {
                shared[row(mark.span().start())] += mark.span().length();
            }
        }
        double whole = content.report().text().length() / (double) rows;
        double most = width * PROFILE - INSET;
        List<PathElement> path = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double part = Math.rint(most * Math.min(1, shared[row] / whole));
            if (part > 0) {
                rectangle(path, INSET, INSET + part, top + row, top + row + 1);
            }
        }
        return path;
    }

    private int rowCount() {
        return Math.max(1, (int) height);
    }

    private int row(int position) {
        return Math.clamp((long) (y(position) - top), 0, rowCount() - 1);
    }

    /// Where quotations of each tone stand.
    Map<Tone, List<PathElement>> notches() {
        Map<Tone, List<PathElement>> notches = new EnumMap<>(Tone.class);
        if (isCrowded()) {
            double left = Math.rint(width * PROFILE) + INSET;
            strip().forEach((tone, rows) -> notches.put(tone, filled(rows, left)));
        } else {
            for (Tone tone : Tone.values()) {
                notches.put(
                        tone,
                        bars(
                                content.notes().all().stream()
                                        .filter(note -> note.tone() == tone)
                                        .map(Note::span)
                                        .toList()));
            }
        }
        return notches;
    }

    /// The rows by what most of their quotations are.
    private Map<Tone, BitSet> strip() {
        Tone[] tones = Tone.values();
        int[][] counts = new int[rowCount()][tones.length];
        for (Note note : content.notes().all()) {
            counts[row(note.span().start())][note.tone().ordinal()]++;
        }
        Map<Tone, BitSet> strip = new EnumMap<>(Tone.class);
        for (Tone tone : tones) {
            strip.put(tone, new BitSet());
        }
        for (int row = 0; row < counts.length; row++) {
            int most = 0;
            for (int k = 1; k < tones.length; k++) {
                most = counts[row][k] > counts[row][most] ? k : most;
            }
            if (counts[row][most] > 0) {
                strip.get(tones[most]).set((int) top + row);
            }
        }
        return strip;
    }

    List<PathElement> bars(List<Span> spans) {
        List<PathElement> path = new ArrayList<>();
        for (Span span : spans) {
            double from = Math.floor(y(span.start()));
            rectangle(
                    path, INSET, width - INSET, from, Math.max(from + 2, Math.ceil(y(span.end()))));
        }
        return path;
    }

    /// A dot where each remark of the reader's begins.
    List<PathElement> dots() {
        double middle = width / 2;
        List<PathElement> path = new ArrayList<>();
        for (Mark mark : content.marks().all()) {
            if (mark.look() == Look.NOTED) {
                double above = Math.round(y(mark.span().start())) - DOT;
                path.add(new MoveTo(middle, above));
                path.add(new ArcTo(DOT, DOT, 0, middle, above + 2 * DOT, false, true));
                path.add(new ArcTo(DOT, DOT, 0, middle, above, false, true));
            }
        }
        return path;
    }

    private static void rectangle(
            List<PathElement> path, double left, double right, double from, double to) {
        path.add(new MoveTo(left, from));
        path.add(new LineTo(right, from));
        path.add(new LineTo(right, to));
        path.add(new LineTo(left, to));
        path.add(new LineTo(left, from));
    }
}
