package org.crossread.read.pdf;

import org.crossread.model.SentenceKind;
import org.crossread.read.draft.DraftText;
import org.crossread.read.draft.GivenUp;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Joins lines to paragraphs, over the ends of columns and pages.
final class PdfParagraphs {

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

    /// Behind the last line of the column before, in points.
    private double room;

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
        var spacing = new Spacing(column);
        double left = column.stream().mapToDouble(Line::left).min().orElse(0);
        for (int at = 0; at < column.size(); at++) {
            Line line = column.get(at);
            boolean begins =
                    at == 0
                            ? !goesOn(line, left, indents(column, left))
                            : begins(spacing, at, left);
            if (begins) {
                end();
            }
            hyphens.join(paragraph, line.text());
            first = lines == 0 ? line.size() : first;
            lines++;
        }
        room = spacing.room(column.getLast());
    }

    /// Whether the text of the column before goes on here.
    ///
    /// @param indents how many paragraphs of the column begin with an indent
    private boolean goesOn(Line line, double left, int indents) {
        boolean roomLeft = room > Spacing.firstWord(line) + SHORT * line.size();
        boolean sameType = lines > 0 && Math.abs(first - line.size()) < 0.08 * line.size();
        return sameType
                && !roomLeft
                && !isItem(line.text())
                && line.left() - left < INDENT * line.size()
                && (indents >= MANY || !endsSentence(paragraph));
    }

    private static int indents(List<Line> column, double left) {
        int indents = 0;
        for (int at = 1; at < column.size(); at++) {
            Line line = column.get(at);
            boolean isIn = line.left() - left > INDENT * line.size();
            Line above = column.get(at - 1);
            boolean aboveIsOut =
                    above.left() - left < INDENT * line.size() && !isItem(above.text());
            indents += isIn && aboveIsOut ? 1 : 0;
        }
        return indents;
    }

    private boolean begins(Spacing spacing, int at, double left) {
        Line line = spacing.lines().get(at);
        Line above = spacing.lines().get(at - 1);
        boolean otherType = Math.abs(line.size() - above.size()) > 0.08 * line.size();
        boolean isDashInside = isDashInside(spacing, line, above);
        boolean hangs = isItem(paragraph) && isItem(above.text());
        boolean indented =
                !hangs
                        && line.left() - left > INDENT * line.size()
                        && line.left() - above.left() > INDENT * line.size() * 0.8;
        boolean afterShort =
                spacing.room(above) > Math.max(SHORT * above.size(), Spacing.firstWord(line))
                        && endsSentence(above.text());
        boolean afterItem =
                hangs && line.left() < above.left() + 1 && !isUnfinished(spacing, above, line);
        boolean afterByline =
                spacing.room(above) > SHORT * above.size()
                        && BYLINE.matcher(above.text()).matches();
        return otherType
                || spacing.isApart(at)
                || indented
                || afterShort
                || afterItem
                || afterByline
                || isItem(line.text()) && !isDashInside;
    }

    /// Whether a dash at the beginning of a line stands inside a sentence and begins no item.
    private static boolean isDashInside(Spacing spacing, Line line, Line above) {
        return line.text().startsWith("– ")
                && isUnfinished(spacing, above, line)
                && !above.text().endsWith(",");
    }

    /// Whether a line leaves no room for the next one's first word and ends inside a sentence.
    private static boolean isUnfinished(Spacing spacing, Line line, Line next) {
        return spacing.isFull(line, next)
                && !endsSentence(line.text())
                && !line.text().endsWith(";");
    }

    private static boolean isItem(CharSequence text) {
        return text.length() > 1 && "•–▪".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
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

    /// Ends the paragraph under way.
    void end() throws GivenUp {
        String words = Letters.plain(NoteMarks.resolve(paragraph.toString(), notes));
        boolean isHeading = first > size * LARGER && words.length() <= 300;
        if (isHeading) {
            text.add(words, SentenceKind.HEADLINE);
        } else if (lines > 1 && !isItem(words)) {
            text.add(words, SentenceKind.BODY);
        } else {
            text.add(words);
        }
        paragraph.setLength(0);
        lines = 0;
    }
}
