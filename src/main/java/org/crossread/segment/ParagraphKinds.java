package org.crossread.segment;

import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Tells what part each paragraph plays, by its length, its end, the phrases of pages, and its
/// neighbours.
final class ParagraphKinds {

    private final String text;
    private final List<Span> paragraphs;
    private final Furniture furniture;
    private final Bylines bylines;
    private final MetaLines metaLines;
    private final Captions captions;
    private final Headings headings;
    private final Datelines datelines;

    private final Map<Integer, SentenceKind> known;

    /// @param known the kinds that the format tells, by where paragraphs start
    ParagraphKinds(
            String text,
            List<Span> paragraphs,
            PagePhrases phrases,
            Dates dates,
            Map<Integer, SentenceKind> known) {
        this.known = known;
        this.text = text;
        this.paragraphs = paragraphs;
        this.furniture = new Furniture(text, phrases);
        this.datelines = new Datelines(phrases.agencies());
        var dateLines = new DateLines(text, phrases, dates);
        this.bylines = new Bylines(text, phrases, dateLines);
        this.metaLines = new MetaLines(text, dateLines, bylines, new Outlets(text, phrases));
        this.captions = new Captions(text, phrases);
        this.headings = new Headings(text);
    }

    /// One kind for each paragraph, in their order.
    List<SentenceKind> kinds() {
        List<SentenceKind> kinds = new ArrayList<>(paragraphs.size());
        boolean atTop = true;
        boolean headed = false;
        for (Span paragraph : paragraphs) {
            boolean last = kinds.size() == paragraphs.size() - 1;
            SentenceKind kind = kind(paragraph, atTop, last);
            if (kind == SentenceKind.HEADLINE && atTop && headed && metaLines.tells(paragraph)) {
                kind = SentenceKind.META;
            }
            atTop &= kind != SentenceKind.BODY;
            headed |= kind == SentenceKind.HEADLINE;
            kinds.add(kind);
        }
        var neighbours = new Neighbours(text, paragraphs, headings);
        neighbours.markDescriptions(kinds);
        neighbours.markBylines(kinds, bylines);
        if (known.isEmpty()) {
            neighbours.markBylineAbove(kinds, bylines);
        }
        neighbours.markLinksBelow(kinds);
        neighbours.markHeadingsOfFurniture(kinds);
        return kinds;
    }

    private SentenceKind kind(Span span, boolean atTop, boolean last) {
        SentenceKind told = known.getOrDefault(span.start(), SentenceKind.BODY);
        return told == SentenceKind.BODY ? guessed(span, atTop, last) : told;
    }

    private SentenceKind guessed(Span span, boolean atTop, boolean last) {
        if (furniture.is(span)) {
            return SentenceKind.FURNITURE;
        }
        if (metaLines.is(span, atTop)) {
            return SentenceKind.META;
        }
        boolean isProse = known.containsKey(span.start());
        if (!isProse && Bullets.isItem(text, span.start(), span.end())) {
            return SentenceKind.BULLET;
        }
        if (captions.is(span) && datelines.end(text, span) == span.start()) {
            return SentenceKind.CAPTION;
        }
        // The last paragraph heads nothing: it is a sentence without its stop.
        return !last && !isProse && headings.is(span, atTop)
                ? SentenceKind.HEADLINE
                : SentenceKind.BODY;
    }
}
