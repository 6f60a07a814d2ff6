package org.crossread.segment;

import org.crossread.model.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises lines that tell when, where and by whom: `Monday, May 18, 2015`, `By Jane Doe`,
/// `KYIV, Ukraine`.
final class MetaLines {

    /// In code units.
    private static final int LONGEST = 120;

    /// What may stand behind a date on its line, in code units.
    private static final int LONGEST_REST = 30;

    /// Behind the names of a by-line, in code units.
    private static final int LONGEST_ROLE = 60;

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*+";

    private static final Pattern PLACE =
            Pattern.compile(
                    "\\p{Lu}[\\p{Lu}'’.-]++(?: \\p{Lu}[\\p{Lu}'’.-]++){0,3}"
                            + ", (?:\\p{Lu}[\\p{L}.]++ ?){1,3}");

    private static final Pattern NAMES =
            Pattern.compile(
                    NAME
                            + "(?:(?:[,;]| and| und| et|,? [|·])?(?:"
                            + " (?:de|van|von|der|la|for|at|in|of|by|[eE]diting by|[wW]riting by))?"
                            + " "
                            + NAME
                            + "){0,12}");

    /// `— Met Desk (@metdesk) January 24, 2025`: under a post from elsewhere.
    private static final Pattern POSTED = Pattern.compile("[—–-]\\s?[^@]{1,60}\\(@\\w{1,30}\\).*+");

    private final String text;
    private final PagePhrases phrases;
    private final Dates dates;

    MetaLines(String text, PagePhrases phrases, Dates dates) {
        this.text = text;
        this.phrases = phrases;
        this.dates = dates;
    }

    /// @param atTop whether nothing of the report's own text stands above it
    boolean is(Span span, boolean atTop) {
        return span.length() <= LONGEST
                && (isDateLine(span)
                        || dates.behindClock(text, span.start(), span.end()) == span.end()
                        || isByline(span)
                        || isTimeLine(span)
                        || matches(POSTED, span.start(), span.end())
                        || atTop && matches(PLACE, span.start(), span.end()));
    }

    private boolean matches(Pattern pattern, int start, int end) {
        return pattern.matcher(text).region(start, end).matches();
    }

    private boolean isDateLine(Span span) {
        int start = phrases.dateStarts().end(text, span.start(), span.end());
        while (start < span.end() && !Letters.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int first = dates.behindClock(text, start, span.end());
        int behind = dates.end(text, first, span.end());
        return behind > first
                && span.end() - behind <= LONGEST_REST
                && !isSentence(behind, span.end());
    }

    /// Whether words go on behind a date until a stop.
    private boolean isSentence(int start, int end) {
        return Stop.isMark(text.charAt(end - 1))
                && text.substring(start, end).codePoints().anyMatch(Character::isLowerCase);
    }

    private boolean isByline(Span span) {
        int behind = phrases.bylineStarts().end(text, span.start(), span.end());
        int names = Blanks.skip(text, behind, span.end());
        if (behind == span.start() || names == behind || names >= span.end()) {
            return false;
        }
        Matcher matcher = NAMES.matcher(text).region(names, span.end());
        return matcher.lookingAt()
                && (matcher.end() == span.end() || isRole(matcher.end(), span.end()));
    }

    /// Whether the rest of a line says what somebody is: `, political correspondent in Berlin`.
    private boolean isRole(int start, int end) {
        boolean isShort = end - start <= LONGEST_ROLE && !Stop.isMark(text.charAt(end - 1));
        for (int at = start; isShort && at < end; at++) {
            if (phrases.bylineRoles().end(text, at, end) > at) {
                return true;
            }
        }
        return false;
    }

    /// `5 min read`, `Updated 3 hours ago`.
    private boolean isTimeLine(Span span) {
        boolean counted = false;
        for (int at = span.start(); at < span.end() && span.length() <= 2 * LONGEST_REST; at++) {
            counted |= Character.isDigit(text.charAt(at));
            if (counted && phrases.metaEnds().end(text, at, span.end()) == span.end()) {
                return true;
            }
        }
        return false;
    }
}
