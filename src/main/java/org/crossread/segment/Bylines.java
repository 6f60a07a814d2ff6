package org.crossread.segment;

import org.crossread.model.Span;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises lines that tell who wrote a report: `By Jane Doe`, `Von Anna Schmidt, 4. März 2022`,
/// and beside such lines also `Jane Doe` and `Political editor`.
final class Bylines {

    /// Behind the names of a by-line, in code units.
    private static final int LONGEST_ROLE = 60;

    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*+";

    private static final String PARTICLE = "(?: (?:de|van|von|der|la)){0,2}";

    private static final Pattern NAMES =
            Pattern.compile(
                    NAME
                            + "(?:(?:[,;]| and| und| et|,? [|·])?(?:"
                            + " (?:de|van|von|der|la|for|at|in|of|by|[eE]diting by|[wW]riting by))?"
                            + " "
                            + NAME
                            + "){0,12}");

    /// One person's name of two words or three.
    private static final Pattern PERSON =
            Pattern.compile(NAME + "(?:" + PARTICLE + " " + NAME + "){1,2}");

    private final String text;
    private final PagePhrases phrases;
    private final DateLines dateLines;

    Bylines(String text, PagePhrases phrases, DateLines dateLines) {
        this.text = text;
        this.phrases = phrases;
        this.dateLines = dateLines;
    }

    /// Whether a word such as “by” leads names, and no more follows than what they are, and when.
    boolean is(Span span) {
        int behind = phrases.bylineStarts().end(text, span.start(), span.end());
        int mark = behind < span.end() && text.charAt(behind) == ':' ? behind + 1 : behind;
        int names = Blanks.skip(text, mark, span.end());
        if (behind == span.start() || names == mark || names >= span.end()) {
            return false;
        }
        int end = beforeDate(names, span.end());
        Matcher matcher = NAMES.matcher(text).region(names, end);
        return matcher.lookingAt() && (matcher.end() == end || isRole(matcher.end(), end));
    }

    /// Whether it is a person's name or what somebody is, which only its neighbours make a by-line.
    boolean isBare(Span span) {
        int end = beforeDate(span.start(), span.end());
        Matcher matcher = PERSON.matcher(text).region(span.start(), end);
        return matcher.matches() || isRole(span.start(), end);
    }

    /// Whether it is written like one person's name.
    boolean isName(Span span) {
        return PERSON.matcher(text).region(span.start(), span.end()).matches();
    }

    /// Whether a date ends the line.
    boolean isDated(Span span) {
        return beforeDate(span.start(), span.end()) < span.end();
    }

    /// Where what stands before the date at the end of the line ends, marks between them aside; the
    /// end if no date, or nothing else, stands there.
    private int beforeDate(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (Blanks.isBlank(text.charAt(at - 1)) && dateLines.isDated(new Span(at, end))) {
                int before = at;
                while (before > start && !Letters.isLetterOrDigit(text.charAt(before - 1))) {
                    before--;
                }
                return before > start ? before : end;
            }
        }
        return end;
    }

    /// Whether the rest of a line says what somebody is: `, political correspondent in Berlin`.
    private boolean isRole(int start, int end) {
        boolean isShort =
                start < end && end - start <= LONGEST_ROLE && !Stop.isMark(text.charAt(end - 1));
        for (int at = start; isShort && at < end; at++) {
            if (phrases.bylineRoles().end(text, at, end) > at) {
                return true;
            }
        }
        return false;
    }
}
