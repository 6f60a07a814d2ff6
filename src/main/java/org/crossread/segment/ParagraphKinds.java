package org.crossread.segment;

import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells what part each paragraph plays, by its length, its end, the phrases of pages, and its
/// neighbours.
final class ParagraphKinds {

    /// In code units.
    private static final int LONGEST_HEADLINE = 200;

    private static final int LONGEST_SUBHEADING = 80;
    private static final int LONGEST_CREDIT = 60;
    private static final int LONGEST_DESCRIPTION = 250;

    /// How much of a picture's description its caption says again.
    private static final double REPEATED = 0.6;

    private final String text;
    private final List<Span> paragraphs;
    private final Furniture furniture;
    private final MetaLines metaLines;
    private final Captions captions;
    private final Datelines datelines = new Datelines();

    ParagraphKinds(String text, List<Span> paragraphs, PagePhrases phrases, Dates dates) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.furniture = new Furniture(text, phrases);
        this.metaLines = new MetaLines(text, phrases, dates);
        this.captions = new Captions(text, phrases);
    }

    List<SentenceKind> kinds() {
        List<SentenceKind> kinds = new ArrayList<>(paragraphs.size());
        boolean atTop = true;
        for (Span paragraph : paragraphs) {
            boolean last = kinds.size() == paragraphs.size() - 1;
            SentenceKind kind = kind(paragraph, atTop, last);
            atTop &= kind != SentenceKind.BODY;
            kinds.add(kind);
        }
        markDescriptions(kinds);
        return kinds;
    }

    private SentenceKind kind(Span span, boolean atTop, boolean last) {
        if (furniture.is(span)) {
            return SentenceKind.FURNITURE;
        }
        if (metaLines.is(span, atTop)) {
            return SentenceKind.META;
        }
        if (Bullets.isItem(text, span.start(), span.end())) {
            return SentenceKind.BULLET;
        }
        if (datelines.end(text, span) == span.start() && captions.is(span)) {
            return SentenceKind.CAPTION;
        }
        return !last && isHeading(span, atTop) ? SentenceKind.HEADLINE : SentenceKind.BODY;
    }

    private boolean isHeading(Span span, boolean atTop) {
        return span.length() <= (atTop ? LONGEST_HEADLINE : LONGEST_SUBHEADING)
                && !endsFinally(span, atTop)
                && (atTop || !Stop.opens(text.charAt(span.start())));
    }

    /// A heading above the report may ask or end in quoted words; none has a full stop.
    private boolean endsFinally(Span span, boolean atTop) {
        int end = span.end();
        while (end > span.start() + 1 && isQuoteMark(text.charAt(end - 1))) {
            end--;
        }
        char last = text.charAt(end - 1);
        boolean closed = end < span.end();
        return ".,:;…".indexOf(last) >= 0
                || !atTop && (closed || Stop.isMark(last))
                || atTop && closed && Stop.opens(text.charAt(span.start())) && Stop.isMark(last);
    }

    private static boolean isQuoteMark(char c) {
        return Stop.closes(c) && ")]}）_*".indexOf(c) < 0;
    }

    /// A line above a caption that says the same, or above a mere credit, describes the picture.
    private void markDescriptions(List<SentenceKind> kinds) {
        for (int i = 0; i + 1 < kinds.size(); i++) {
            boolean headline = kinds.get(i) == SentenceKind.HEADLINE;
            if (kinds.get(i + 1) == SentenceKind.CAPTION
                    && (headline && isRepeated(paragraphs.get(i), paragraphs.get(i + 1))
                            || kinds.get(i) == SentenceKind.BODY && isCredited(i))) {
                kinds.set(i, SentenceKind.CAPTION);
            }
        }
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
