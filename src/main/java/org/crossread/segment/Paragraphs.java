package org.crossread.segment;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// Finds the paragraphs of a text: parted by blank lines, or each a line of its own, or wrapped
/// hard at some column and then joined again.
final class Paragraphs {

    /// The longest line that can come from wrapping at a column.
    private static final int WIDEST = 130;

    /// A line shorter than this was not wrapped, it just ends.
    private static final int NARROWEST = 30;

    /// In wrapped text about three lines of four begin with a small letter; a paragraph never does.
    private static final double SMALL_BEGINNINGS = 0.2;

    private final String text;
    private final Lines lines;
    private final int width;

    private Paragraphs(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
        this.width = isWrapped() ? usualWidth() : 0;
    }

    /// In reading order, without blanks around them, a bullet mark included.
    static List<Span> of(String text) {
        return new Paragraphs(text, Lines.of(text)).spans();
    }

    private List<Span> spans() {
        List<Span> found = new ArrayList<>();
        for (int first = 0; first < lines.size(); ) {
            int last = first;
            while (last + 1 < lines.size() && isContinued(last, first)) {
                last++;
            }
            found.add(new Span(lines.start(first), lines.end(last)));
            first = last + 1;
        }
        return found;
    }

    private boolean isContinued(int line, int first) {
        int next = line + 1;
        if (lines.followsGap(next) || isItem(next)) {
            return false;
        }
        if (beginsSmall(next) && !endsSentence(line) && lines.length(line) >= NARROWEST) {
            return true;
        }
        boolean indented = lines.indent(next) > lines.indent(line) + 1;
        return width > 0 && !(indented && !(line == first && isItem(first))) && isFull(line);
    }

    private boolean isItem(int line) {
        return Bullets.isItem(text, lines.start(line), lines.end(line));
    }

    /// Whether the next line's first word had no place any more, or the sentence goes on.
    private boolean isFull(int line) {
        int used = lines.indent(line) + lines.length(line);
        boolean noPlace = used + 1 + firstWord(line + 1) > width - 3;
        return noPlace || !endsSentence(line) && used > width * 3 / 4;
    }

    private int firstWord(int line) {
        int at = lines.start(line);
        while (at < lines.end(line) && !Blanks.isBlank(text.charAt(at))) {
            at++;
        }
        return at - lines.start(line);
    }

    private boolean isWrapped() {
        int pairs = 0;
        int small = 0;
        int wide = 0;
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (!lines.followsGap(line + 1)) {
                pairs++;
                small += beginsSmall(line + 1) && !endsSentence(line) ? 1 : 0;
                wide += lines.length(line) > WIDEST ? 1 : 0;
            }
        }
        return small > 0 && small >= pairs * SMALL_BEGINNINGS && wide <= pairs / 20;
    }

    /// The width that nineteen of twenty lines keep.
    private int usualWidth() {
        int[] counts = new int[WIDEST + 1];
        int total = 0;
        for (int line = 0; line + 1 < lines.size(); line++) {
            int used = lines.indent(line) + lines.length(line);
            if (!lines.followsGap(line + 1) && used <= WIDEST) {
                counts[used]++;
                total++;
            }
        }
        int widest = WIDEST;
        for (int above = 0; widest > 0 && above + counts[widest] <= total / 20; widest--) {
            above += counts[widest];
        }
        return widest;
    }

    private boolean beginsSmall(int line) {
        return Character.isLowerCase(text.codePointAt(lines.start(line)));
    }

    private boolean endsSentence(int line) {
        int at = lines.end(line);
        while (at > lines.start(line) && Stop.closes(text.charAt(at - 1))) {
            at--;
        }
        return at > lines.start(line)
                && (Stop.isMark(text.charAt(at - 1)) || text.charAt(at - 1) == ':');
    }
}
