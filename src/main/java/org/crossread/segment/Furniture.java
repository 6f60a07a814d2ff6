package org.crossread.segment;

import org.crossread.model.Span;

import java.util.regex.Pattern;

/// Recognises paragraphs that belong to the page and not to the report: links to other pages,
/// buttons, what a template or a spinner left behind.
final class Furniture {

    /// In code units.
    private static final int LONGEST = 160;

    /// `{that a}`, `%%title%%`, `[[name]]`, `<br>`.
    private static final Pattern DEBRIS =
            Pattern.compile(
                    "(?:\\{[^{}]*+}|%%[^%]*+%%|\\[\\[[^\\[\\]]*+]]|<[^<>]*+>|[\\s\\p{Punct}])++");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S++");

    private static final Pattern COPYRIGHT =
            Pattern.compile(
                    "(?i)(?:copyright|©|\\(c\\))\\s*(?:©|\\(c\\))?\\s*(?:19|20)\\d{2}\\b[\\s\\S]*+");

    private final String text;
    private final PagePhrases phrases;

    Furniture(String text, PagePhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    boolean is(Span span) {
        if (!hasWord(span)) {
            return true;
        }
        return span.length() <= LONGEST
                && (isWhole(span)
                        || phrases.furnitureStarts().end(text, span.start(), span.end())
                                > span.start()
                        || !Stop.opens(text.charAt(span.start()))
                                && phrases.furnitureInside().stand(text, span.start(), span.end())
                        || matches(DEBRIS, span)
                        || matches(COPYRIGHT, span)
                        || matches(ADDRESS, span));
    }

    private boolean matches(Pattern pattern, Span span) {
        return pattern.matcher(text).region(span.start(), span.end()).matches();
    }

    /// Whether a phrase is all there is, marks aside.
    private boolean isWhole(Span span) {
        int start = span.start();
        while (!isWordPart(start)) {
            start++;
        }
        int end = span.end();
        while (!isWordPart(end - 1)) {
            end--;
        }
        return phrases.furnitureWhole().end(text, start, end) == end;
    }

    private boolean hasWord(Span span) {
        for (int at = span.start(); at < span.end(); at++) {
            if (isWordPart(at)) {
                return true;
            }
        }
        return false;
    }

    /// Halves of a surrogate pair count: letters of rare scripts.
    private boolean isWordPart(int at) {
        char c = text.charAt(at);
        return Letters.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
