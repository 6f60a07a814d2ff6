package org.crossread.segment;

import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Corrects the kinds of paragraphs by those beside them.
final class Neighbours {

    /// In code units.
    private static final int LONGEST_CREDIT = 60;

    private static final int LONGEST_DESCRIPTION = 250;

    /// How much of a picture's description its caption says again.
    private static final double REPEATED = 0.6;

    private final String text;
    private final List<Span> paragraphs;
    private final Headings headings;

    Neighbours(String text, List<Span> paragraphs, Headings headings) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.headings = headings;
    }

    /// A line above a caption that says the same, or above a mere credit, describes the picture.
    void markDescriptions(List<SentenceKind> kinds) {
        for (int i = 0; i + 1 < kinds.size(); i++) {
            boolean headline = kinds.get(i) == SentenceKind.HEADLINE;
            if (kinds.get(i + 1) == SentenceKind.CAPTION
                    && (headline && isRepeated(paragraphs.get(i), paragraphs.get(i + 1))
                            || kinds.get(i) == SentenceKind.BODY && isCredited(i))) {
                kinds.set(i, SentenceKind.CAPTION);
            }
        }
    }

    /// Below a headline, a name with a date, or beside a line that tells more, is a by-line.
    void markBylines(List<SentenceKind> kinds, Bylines bylines) {
        int headline = kinds.indexOf(SentenceKind.HEADLINE);
        int body = kinds.indexOf(SentenceKind.BODY);
        for (int i = body - 1; headline >= 0 && i > headline; i--) {
            Span line = paragraphs.get(i);
            boolean told =
                    kinds.get(i - 1) == SentenceKind.META
                            || kinds.get(i + 1) == SentenceKind.META
                            || bylines.isDated(line);
            boolean below = paragraphs.get(headline).length() > line.length() / 2;
            if (kinds.get(i) == SentenceKind.HEADLINE && told && below && bylines.isBare(line)) {
                kinds.set(i, SentenceKind.META);
            }
        }
    }

    /// Above a longer headline, a name with a date is a by-line, and so is a name alone that the
    /// text says nothing of: a headline has some word of its report.
    void markBylineAbove(List<SentenceKind> kinds, Bylines bylines) {
        int top = kinds.indexOf(SentenceKind.HEADLINE);
        int next = top + 1;
        if (top >= 0 && next < kinds.size() && kinds.get(next) == SentenceKind.HEADLINE) {
            Span line = paragraphs.get(top);
            boolean above = paragraphs.get(next).length() > line.length() / 2;
            if (above
                    && (bylines.isDated(line) && bylines.isBare(line)
                            || bylines.isName(line) && isAlone(line))) {
                kinds.set(top, SentenceKind.META);
            }
        }
    }

    /// Whether no word of the line stands anywhere below it.
    private boolean isAlone(Span line) {
        Set<String> below = words(new Span(line.end(), text.length()));
        return words(line).stream().noneMatch(below::contains);
    }

    /// What looks like headings below the report, with furniture and no text, are links to others.
    void markLinksBelow(List<SentenceKind> kinds) {
        int end = kinds.size();
        int furniture = end;
        while (end > 0 && !isText(kinds.get(end - 1), end == kinds.size())) {
            end--;
            furniture = kinds.get(end) == SentenceKind.FURNITURE ? end : furniture;
        }
        boolean isBelow =
                furniture < kinds.size() && kinds.subList(0, end).contains(SentenceKind.BODY);
        for (int i = end; i < kinds.size() && isBelow; i++) {
            boolean heading = kinds.get(i) == SentenceKind.HEADLINE;
            if (heading || i > furniture && kinds.get(i) == SentenceKind.BODY) {
                kinds.set(i, SentenceKind.FURNITURE);
            }
        }
    }

    /// A heading inside the report over nothing but furniture, up to the next, is furniture.
    void markHeadingsOfFurniture(List<SentenceKind> kinds) {
        boolean inside = false;
        for (int i = 0; i + 1 < kinds.size(); i++) {
            inside |= kinds.get(i) == SentenceKind.BODY || kinds.get(i) == SentenceKind.BULLET;
            if (inside && kinds.get(i) == SentenceKind.HEADLINE && headsFurniture(kinds, i)) {
                kinds.set(i, SentenceKind.FURNITURE);
            }
        }
    }

    private static boolean headsFurniture(List<SentenceKind> kinds, int heading) {
        int below = heading + 1;
        while (below < kinds.size() && kinds.get(below) == SentenceKind.FURNITURE) {
            below++;
        }
        return below > heading + 1
                && (below == kinds.size() || kinds.get(below) == SentenceKind.HEADLINE);
    }

    private boolean isText(SentenceKind kind, boolean last) {
        return switch (kind) {
            case BODY -> !last || !headings.is(paragraphs.getLast(), false);
            case BULLET -> true;
            case HEADLINE, CAPTION, META, FURNITURE -> false;
        };
    }

    /// Whether the paragraph and the mere credit under it stand by themselves.
    private boolean isCredited(int index) {
        Span line = paragraphs.get(index);
        Span credit = paragraphs.get(index + 1);
        return line.length() <= LONGEST_DESCRIPTION
                && credit.length() <= LONGEST_CREDIT
                && gapBefore(index)
                && !gapBefore(index + 1);
    }

    /// Whether a blank line stands before the paragraph.
    private boolean gapBefore(int index) {
        int from = index == 0 ? 0 : paragraphs.get(index - 1).end();
        int lineEnds = 0;
        for (int at = from; at < paragraphs.get(index).start(); at++) {
            boolean second = text.charAt(at) == '\n' && at > from && text.charAt(at - 1) == '\r';
            lineEnds += Blanks.endsLine(text.charAt(at)) && !second ? 1 : 0;
        }
        return index == 0 || lineEnds > 1;
    }

    private boolean isRepeated(Span line, Span caption) {
        Set<String> words = words(line);
        Set<String> again = words(caption);
        long common = words.stream().filter(again::contains).count();
        return words.size() > 1 && common >= REPEATED * words.size();
    }

    private Set<String> words(Span span) {
        Set<String> words = new HashSet<>();
        String part = span.in(text).toLowerCase(Locale.ROOT);
        Words.of(part).forEach(word -> words.add(word.in(part)));
        return words;
    }
}
