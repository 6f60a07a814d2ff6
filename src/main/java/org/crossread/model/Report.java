package org.crossread.model;

import java.util.List;
import java.util.function.IntFunction;

/// One news text with its origin, cut into paragraphs, sentences and words.
///
/// @param text the whole text; every span of the report counts in its UTF-16 code units
/// @param paragraphs in reading order, without overlap
/// @param sentences in reading order, without overlap, each inside its paragraph
/// @param words in reading order, without overlap: letters and digits with what holds them together
///     (`don't`, `44-year-old`, `1,000`), without other punctuation
/// @param emphases what is set off, in reading order, without overlap
public record Report(
        Origin origin,
        String text,
        List<Span> paragraphs,
        List<Sentence> sentences,
        Spans words,
        List<Emphasis> emphases) {

    public Report {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        emphases = List.copyOf(emphases);
        requireOrder(text, paragraphs);
        requireOrder(text, emphases.stream().map(Emphasis::span).toList());
        requireOrder(text, sentences.stream().map(Sentence::span).toList());
        if (!words.isEmpty() && words.end(words.size() - 1) > text.length()) {
            throw new IllegalArgumentException("a word ends behind the text");
        }
        for (Sentence sentence : sentences) {
            if (!paragraphs.get(sentence.paragraph()).contains(sentence.span())) {
                throw new IllegalArgumentException("outside its paragraph: " + sentence);
            }
        }
    }

    /// A report in which nothing is set off.
    public Report(
            Origin origin,
            String text,
            List<Span> paragraphs,
            List<Sentence> sentences,
            Spans words) {
        this(origin, text, paragraphs, sentences, words, List.of());
    }

    /// The same text with another origin.
    public Report with(Origin other) {
        return new Report(other, text, paragraphs, sentences, words, emphases);
    }

    private static void requireOrder(String text, List<Span> spans) {
        int end = 0;
        for (Span span : spans) {
            if (span.start() < end || span.end() > text.length()) {
                throw new IllegalArgumentException("out of order or behind the text: " + span);
            }
            end = span.end();
        }
    }

    public String text(Span span) {
        return span.in(text);
    }

    public String text(Sentence sentence) {
        return sentence.span().in(text);
    }

    /// The different spellings among the words; found at the first call and kept.
    public WordForms forms() {
        return words.forms(text);
    }

    /// A word as it stands in the text.
    public String word(int index) {
        return text.substring(words.start(index), words.end(index));
    }

    /// The words that start inside the span, as a view.
    public List<Span> words(Span span) {
        return words.subList(words.countBefore(span.start()), words.countBefore(span.end()));
    }

    /// Which sentences share at least one code unit with the span; may be empty.
    public IndexRange sentencesAt(Span span) {
        return touching(sentences.size(), i -> sentences.get(i).span(), span);
    }

    /// The sentences that share at least one code unit with the span, as a view.
    public List<Sentence> sentences(Span span) {
        IndexRange range = sentencesAt(span);
        return sentences.subList(range.first(), range.end());
    }

    /// What is set off and shares at least one code unit with the span, as a view.
    public List<Emphasis> emphases(Span span) {
        IndexRange range = touching(emphases.size(), i -> emphases.get(i).span(), span);
        return emphases.subList(range.first(), range.end());
    }

    /// Whether any of these sentences, by their indexes, shares a code unit with the span.
    public boolean touches(List<Integer> some, Span span) {
        return some.stream().anyMatch(index -> sentences.get(index).span().overlaps(span));
    }

    /// Which of some spans in reading order share at least one code unit with another.
    private static IndexRange touching(int count, IntFunction<Span> spans, Span span) {
        int first = firstEndingBehind(count, spans, span.start());
        int last = first;
        while (last < count && spans.apply(last).start() < span.end()) {
            last++;
        }
        return new IndexRange(first, last);
    }

    private static int firstEndingBehind(int count, IntFunction<Span> spans, int position) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.apply(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
