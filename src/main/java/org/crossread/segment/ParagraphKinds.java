package org.crossread.segment;

import org.crossread.model.SentenceKind;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what part each paragraph plays, by its length, its end, the phrases of pages, and its
/// neighbours.
final class ParagraphKinds {

    private static final int LONGEST_HEADLINE = 200;
    private static final int LONGEST_SUBHEADING = 80;
    private static final double REPEATED = 0.6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String text;
    private final List<Span> paragraphs;
    private final PageText page;

    ParagraphKinds(String text, List<Span> paragraphs, PagePhrases phrases, Dates dates) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.page = new PageText(text, phrases, dates);
    }

    List<SentenceKind> kinds() {
        List<SentenceKind> kinds = new ArrayList<>(paragraphs.size());
        boolean bodySeen = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            SentenceKind kind = kind(i, bodySeen);
            bodySeen |= kind == SentenceKind.BODY;
            kinds.add(kind);
        }
        markRepeatedByCaption(kinds);
        return kinds;
    }

    private SentenceKind kind(int index, boolean bodySeen) {
        Span span = paragraphs.get(index);
        if (page.isFurniture(span)) {
            return SentenceKind.FURNITURE;
        }
        if (page.isMeta(span, bodySeen)) {
            return SentenceKind.META;
        }
        if (Bullets.isItem(text, span.start(), span.end())) {
            return SentenceKind.BULLET;
        }
        if (page.isCaption(span)) {
            return SentenceKind.CAPTION;
        }
        return isHeading(index, bodySeen) ? SentenceKind.HEADLINE : SentenceKind.BODY;
    }

    private boolean isHeading(int index, boolean bodySeen) {
        Span span = paragraphs.get(index);
        int longest = bodySeen ? LONGEST_SUBHEADING : LONGEST_HEADLINE;
        return span.length() <= longest
                && index + 1 < paragraphs.size()
                && !endsFinally(span, bodySeen)
                && !Stops.isOpener(text.charAt(span.start()));
    }

    /// A heading may ask, and above the report it may end in a quotation; it never stops.
    private boolean endsFinally(Span span, boolean bodySeen) {
        char last = text.charAt(span.end() - 1);
        boolean question = last == '?' || last == '!';
        boolean closed = Stops.isCloser(last) && last != ')';
        if (closed && !bodySeen) {
            char before = span.length() > 1 ? text.charAt(span.end() - 2) : ' ';
            return before == '.' || before == ',';
        }
        return closed || ".,:;…".indexOf(last) >= 0 || question && bodySeen;
    }

    /// A line above a caption that says the same is the picture's description.
    private void markRepeatedByCaption(List<SentenceKind> kinds) {
        for (int i = 0; i + 1 < kinds.size(); i++) {
            if (kinds.get(i) == SentenceKind.HEADLINE
                    && kinds.get(i + 1) == SentenceKind.CAPTION
                    && isRepeated(paragraphs.get(i), paragraphs.get(i + 1))) {
                kinds.set(i, SentenceKind.CAPTION);
            }
        }
    }

    private boolean isRepeated(Span line, Span caption) {
        Set<String> words = words(line);
        Set<String> again = words(caption);
        long common = words.stream().filter(again::contains).count();
        return words.size() > 1 && common >= REPEATED * words.size();
    }

    private Set<String> words(Span span) {
        Set<String> words = new HashSet<>();
        WORD.matcher(span.in(text).toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> words.add(word.group()));
        return words;
    }
}
