package org.crossread.read.pdf;

import org.crossread.model.SentenceKind;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.GivenUp;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins lines to paragraphs, over the ends of columns and pages.
final class PdfParagraphs {

    /// A larger distance than this part of the usual one begins a paragraph.
    private static final double WIDER = 1.3;

    /// Of the size of the type.
    private static final double INDENT = 0.7;

    /// A line that ends this far, by its size, before the margin ends a paragraph.
    private static final double SHORT = 3;

    /// So many indents in a column are its way to begin paragraphs.
    private static final int MANY = 3;

    /// `By Jane Doe and Max Roe`: ends a paragraph without a stop.
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?:By|Von|Par) (?:\\p{Lu}[\\p{L}\\p{M}'’.-]*+[ ,]{0,2}"
                            + "(?:(?:and|und|et|de|van|von|der) )*+){2,8}");

    /// How much larger than usual the type of a heading is.
    private static final double LARGER = 1.15;

    private final DraftText text;
    private final Hyphens hyphens;
    private final double size;
    private final Set<String> notes;
    private final StringBuilder paragraph = new StringBuilder();
    private int lines;
    private double first;

    /// @param size of most of the type, in points
    /// @param notes the marks that lead to footnotes
    PdfParagraphs(DraftText text, Hyphens hyphens, double size, Set<String> notes) {
        this.text = text;
        this.hyphens = hyphens;
        this.size = size;
        this.notes = notes;
    }

    void add(List<Line> column) throws GivenUp {
        if (column.isEmpty()) {
            return;
        }
        double leading = leading(column);
        double left = column.stream().mapToDouble(Line::left).min().orElse(0);
        double right = column.stream().mapToDouble(Line::right).max().orElse(0);
        for (int at = 0; at < column.size(); at++) {
            Line line = column.get(at);
            boolean begins =
                    at == 0
                            ? !goesOn(line, left, indents(column, left))
                            : begins(line, column.get(at - 1), leading, left, right);
            if (begins) {
                end();
            }
            hyphens.join(paragraph, line.text());
            first = lines == 0 ? line.size() : first;
            lines++;
        }
    }

    /// Whether the text of the column before goes on here.
    ///
    /// @param indents how many paragraphs of the column begin with an indent
    private boolean goesOn(Line line, double left, int indents) {
        boolean sameType = lines > 0 && Math.abs(first - line.size()) < 0.08 * line.size();
        return sameType
                && line.left() - left < INDENT * line.size()
                && (indents >= MANY || !endsSentence(paragraph));
    }

    private static int indents(List<Line> column, double left) {
        int indents = 0;
        for (int at = 1; at < column.size(); at++) {
            Line line = column.get(at);
            boolean isIn = line.left() - left > INDENT * line.size();
            boolean aboveIsOut = column.get(at - 1).left() - left < INDENT * line.size();
            indents += isIn && aboveIsOut ? 1 : 0;
        }
        return indents;
    }

    private static boolean begins(
            Line line, Line above, double leading, double left, double right) {
        boolean otherType = Math.abs(line.size() - above.size()) > 0.08 * line.size();
        boolean apart = line.y() - above.y() > leading * WIDER;
        boolean indented =
                line.left() - left > INDENT * line.size()
                        && line.left() - above.left() > INDENT * line.size() * 0.8;
        boolean afterShort =
                right - above.right() > Math.max(SHORT * above.size(), firstWord(line))
                        && endsSentence(above.text());
        boolean afterItem = isItem(above.text()) && line.left() < above.left() + 1;
        boolean afterByline =
                right - above.right() > SHORT * above.size()
                        && BYLINE.matcher(above.text()).matches();
        return otherType
                || apart
                || indented
                || afterShort
                || afterItem
                || afterByline
                || isItem(line.text());
    }

    /// About how wide the first word of a line is, with the blank before it, in points: where it
    /// did not fit in, the line above ended early without ending a paragraph.
    private static double firstWord(Line line) {
        int blank = line.text().indexOf(' ');
        int length = blank < 0 ? line.text().length() : blank;
        return line.width() * (length + 1) / line.text().length();
    }

    private static boolean isItem(String text) {
        return text.startsWith("• ") || text.startsWith("– ") || text.startsWith("▪ ");
    }

    private static boolean endsSentence(CharSequence text) {
        int at = text.length() - 1;
        while (at > 0 && "”’\"')]»“\ue001".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        while (at > 0 && Character.isDigit(text.charAt(at)) && isRaised(text, at)) {
            at--;
        }
        if (at > 0 && text.charAt(at) == NoteMarks.START) {
            at--;
        }
        return at >= 0 && ".!?:…".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isRaised(CharSequence text, int at) {
        int start = at;
        while (start > 0 && Character.isDigit(text.charAt(start))) {
            start--;
        }
        return text.charAt(start) == NoteMarks.START;
    }

    /// The usual distance of two lines.
    private static double leading(List<Line> column) {
        double[] distances = new double[Math.max(0, column.size() - 1)];
        for (int at = 0; at < distances.length; at++) {
            distances[at] = column.get(at + 1).y() - column.get(at).y();
        }
        java.util.Arrays.sort(distances);
        return distances.length == 0 ? 0 : distances[(distances.length - 1) / 2];
    }

    /// Ends the paragraph under way.
    void end() throws GivenUp {
        String words = Letters.plain(NoteMarks.resolve(paragraph.toString(), notes));
        boolean isHeading = first > size * LARGER && words.length() <= 300;
        if (isHeading) {
            text.add(words, SentenceKind.HEADLINE);
        } else if (lines > 1) {
            text.add(words, SentenceKind.BODY);
        } else {
            text.add(words);
        }
        paragraph.setLength(0);
        lines = 0;
    }
}
