package org.crossread.segment;

import org.crossread.model.Span;

import java.util.regex.Pattern;

/// Recognises captions by the credit that they carry.
final class Captions {

    /// In code units.
    private static final int LONGEST = 500;

    /// A credit stands among the last so many code units.
    private static final int CREDIT = 120;

    /// `(AP Photo/Jane Doe)`.
    private static final Pattern CREDIT_IN_BRACKETS =
            Pattern.compile(
                    "\\((?:\\p{Lu}\\p{L}*+ )?(?:File"
                        + " )?(?:Photo|Foto|Image|Picture|Bild|Credit)\\s?[/:|][^()]{2,60}\\)$");

    private static final Pattern SIGNED =
            Pattern.compile("[.!?…][”“\"»«]?\\s+\\(\\p{Ll}{2,4}(?:[/,]\\s?\\p{Ll}{2,4}){0,3}\\)$");

    private final String text;
    private final PagePhrases phrases;

    Captions(String text, PagePhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    boolean is(Span span) {
        return span.length() <= LONGEST
                && !isSigned(span)
                && (isCreditAt(span.start(), span.end())
                        || phrases.credits().stand(text, tail(span), span.end())
                        || endsInBrackets(CREDIT_IN_BRACKETS, span)
                        || endsInCredit(span));
    }

    /// Whether it ends in the letters of those who wrote it: `(tb/dpa)`.
    private boolean isSigned(Span span) {
        return endsInBrackets(SIGNED, span);
    }

    private boolean endsInBrackets(Pattern pattern, Span span) {
        return text.charAt(span.end() - 1) == ')'
                && pattern.matcher(text).region(tail(span), span.end()).find();
    }

    private int tail(Span span) {
        return Math.max(span.start(), span.end() - CREDIT);
    }

    /// Whether it begins with “Photo:” and the like.
    private boolean isCreditAt(int at, int end) {
        return phrases.creditStarts().end(text, at, end) > at;
    }

    private boolean endsInCredit(Span span) {
        char last = text.charAt(span.end() - 1);
        if (last != '.' && phrases.unstoppedCredits().stand(text, tail(span), span.end())) {
            return true;
        }
        boolean mayEnd = phrases.creditEnds().mayEnd(last);
        for (int at = tail(span); at < span.end(); at++) {
            if (mayEnd
                    && phrases.creditEnds().end(text, at, span.end()) == span.end()
                    && (at == span.start() || isMark(Blanks.skipBack(text, span.start(), at)))) {
                return true;
            }
            if (beginsAnew(at, span) && isLabel(at, span)) {
                return true;
            }
        }
        return false;
    }

    /// Whether `at` stands behind a blank and that behind a mark.
    private boolean beginsAnew(int at, Span span) {
        return at > span.start()
                && Blanks.isBlank(text.charAt(at - 1))
                && isMark(Blanks.skipBack(text, span.start(), at));
    }

    /// Whether what stands before `at` ends in a mark, so that something new begins.
    private boolean isMark(int at) {
        return at > 0 && !Letters.isLetterOrDigit(text.charAt(at - 1));
    }

    /// “Image: ” behind the caption's sentence.
    private boolean isLabel(int at, Span span) {
        int end = phrases.creditStarts().end(text, at, span.end());
        return end > at && text.charAt(end - 1) == ':';
    }
}
