package org.crossread.segment;

import org.crossread.model.Sentence;
import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts the paragraphs of a report into sentences and tells what part each plays.
final class Parts {

    /// A list item longer than this, in code units, is cut into its sentences.
    private static final int LONG_ITEM = 300;

    /// A dateline stands before one of the first so many paragraphs.
    private static final int DATELINES = 3;

    private final String text;
    private final List<Span> paragraphs;
    private final Language language;
    private final ParagraphKinds kinds;
    private final Preludes preludes;
    private final List<Sentence> sentences = new ArrayList<>();
    private int bodies;

    /// @param known the kinds that the format tells, by where paragraphs start
    Parts(
            String text,
            List<Span> paragraphs,
            Language language,
            PagePhrases page,
            Dates dates,
            Map<Integer, SentenceKind> known) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.language = language;
        this.kinds = new ParagraphKinds(text, paragraphs, page, dates, known);
        this.preludes = new Preludes(text, page, dates);
    }

    List<Sentence> sentences() {
        List<SentenceKind> parts = kinds.kinds();
        for (int i = 0; i < paragraphs.size(); i++) {
            add(i, parts.get(i));
        }
        return sentences;
    }

    private void add(int index, SentenceKind kind) {
        Span paragraph = paragraphs.get(index);
        switch (kind) {
            case BULLET -> addItem(index, paragraph);
            case HEADLINE, META, FURNITURE -> sentences.add(new Sentence(paragraph, kind, index));
            case CAPTION -> addAll(index, paragraph.start(), paragraph.end(), kind);
            case BODY -> {
                int start = preludes.end(paragraph, bodies++ < DATELINES);
                if (start > paragraph.start()) {
                    Span prelude = Blanks.strip(text, paragraph.start(), start);
                    sentences.add(new Sentence(prelude, SentenceKind.META, index));
                }
                addAll(index, start, paragraph.end(), kind);
            }
        }
    }

    private void addItem(int index, Span paragraph) {
        int start = Bullets.contentStart(text, paragraph.start(), paragraph.end());
        if (paragraph.end() - start > LONG_ITEM) {
            addAll(index, start, paragraph.end(), SentenceKind.BULLET);
        } else {
            sentences.add(
                    new Sentence(new Span(start, paragraph.end()), SentenceKind.BULLET, index));
        }
    }

    private void addAll(int index, int start, int end, SentenceKind kind) {
        for (Span span : Sentences.of(text, language, start, end)) {
            sentences.add(new Sentence(span, kind, index));
        }
    }
}
