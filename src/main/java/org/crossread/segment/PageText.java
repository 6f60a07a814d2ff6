package org.crossread.segment;

import org.crossread.model.Span;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Recognises paragraphs that come from the page and not from the report: furniture, captions,
/// date lines, by-lines, place lines.
final class PageText {

    private static final int LONGEST_FURNITURE = 160;
    private static final int LONGEST_CAPTION = 500;
    private static final int LONGEST_META = 120;

    /// What a template or a spinner left behind: `{that a}`, `%%title%%`, `[[name]]`.
    private static final Pattern DEBRIS =
            Pattern.compile("(?:\\{[^{}]*}|%%[^%]*%%|\\[\\[[^\\[\\]]*]]|<[^<>]*>|\\s)+");

    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");

    private static final Pattern PLACE =
            Pattern.compile(
                    "\\p{Lu}[\\p{Lu}'’.-]+(?: \\p{Lu}[\\p{Lu}'’.-]+){0,3}(?:, \\p{Lu}[\\p{L}"
                            + " .]+)?");

    private static final Pattern NAMES =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:(?:,| and| und| et|,? [|·])?"
                            + " (?:(?:de|van|von|der|la|for|at|in|of) )?"
                            + "\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,9}");

    private final String text;
    private final PagePhrases phrases;
    private final Dates dates;

    PageText(String text, PagePhrases phrases, Dates dates) {
        this.text = text;
        this.phrases = phrases;
        this.dates = dates;
    }

    boolean isFurniture(Span span) {
        if (span.length() > LONGEST_FURNITURE) {
            return false;
        }
        String line = lower(span);
        return !hasWord(line)
                || phrases.furnitureWhole().contains(withoutMarks(line))
                || begins(line, phrases.furnitureStarts())
                || phrases.furnitureInside().stream().anyMatch(line::contains)
                || DEBRIS.matcher(line).matches()
                || ADDRESS.matcher(line).matches();
    }

    boolean isMeta(Span span, boolean bodySeen) {
        if (span.length() > LONGEST_META) {
            return false;
        }
        return isDateLine(span)
                || isByline(span)
                || !bodySeen
                        && PLACE.matcher(span.in(text)).matches()
                        && span.in(text).contains(",");
    }

    boolean isCaption(Span span) {
        if (span.length() > LONGEST_CAPTION) {
            return false;
        }
        String line = lower(span);
        boolean stopped = line.endsWith(".");
        return begins(line, phrases.creditStarts())
                || phrases.creditInside().stream().anyMatch(line::contains)
                || !stopped && endsWithCredit(line);
    }

    private boolean endsWithCredit(String line) {
        return phrases.creditEnds().stream()
                .anyMatch(
                        credit ->
                                line.endsWith(credit)
                                        && line.length() > credit.length()
                                        && !Character.isLetterOrDigit(
                                                line.charAt(line.length() - credit.length() - 1)));
    }

    private boolean isDateLine(Span span) {
        String line = lower(span);
        int start = span.start();
        for (String word : phrases.dateStarts()) {
            if (line.startsWith(word)) {
                start = Math.max(start, span.start() + word.length());
            }
        }
        int first = start;
        while (first < span.end() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        int behind = dates.end(text, first, span.end());
        return behind > first
                && span.end() - behind <= 30
                && !text.substring(behind, span.end()).contains(".");
    }

    private boolean isByline(Span span) {
        String line = lower(span);
        for (String word : phrases.bylineStarts()) {
            if (line.startsWith(word + " ") && span.length() > word.length() + 1) {
                return NAMES.matcher(text.substring(span.start() + word.length() + 1, span.end()))
                        .matches();
            }
        }
        return false;
    }

    private String lower(Span span) {
        return span.in(text).toLowerCase(Locale.ROOT);
    }

    private static boolean begins(String line, List<String> phrases) {
        return phrases.stream()
                .anyMatch(
                        phrase ->
                                line.startsWith(phrase)
                                        && (line.length() == phrase.length()
                                                || !Character.isLetterOrDigit(
                                                        phrase.charAt(phrase.length() - 1))
                                                || !Character.isLetterOrDigit(
                                                        line.charAt(phrase.length()))));
    }

    private static boolean hasWord(String line) {
        return line.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String withoutMarks(String line) {
        int end = line.length();
        while (end > 0 && !Character.isLetterOrDigit(line.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
            start++;
        }
        return line.substring(start, end);
    }
}
