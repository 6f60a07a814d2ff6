package org.crossread.segment;

import org.crossread.model.Span;

import java.util.regex.Pattern;

/// Recognises lines that tell when, where and by whom: `Monday, May 18, 2015`, `By Jane Doe`,
/// `KYIV, Ukraine`, `Reuters`, `URL: https://…`.
final class MetaLines {

    /// In code units.
    private static final int LONGEST = 120;

    private static final int LONGEST_ADDRESS = 500;

    private static final Pattern PLACE =
            Pattern.compile(
                    "\\p{Lu}[\\p{Lu}'’.-]++(?: \\p{Lu}[\\p{Lu}'’.-]++){0,3}"
                            + ", (?:\\p{Lu}[\\p{L}.]++ ?){1,3}");

    /// `— Met Desk (@metdesk) January 24, 2025`: under a post from elsewhere.
    private static final Pattern POSTED = Pattern.compile("[—–-]\\s?[^@]{1,60}\\(@\\w{1,30}\\).*+");

    /// An address of the web, and a word or two that announce it.
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?:[\\p{L} ]{1,24}:\\s*)?<?(?:(?:https?|file)://|www\\.)\\S+(?: \\d+/\\d+)?");

    /// What browsers print above a page: `11/30/26, 5:59 PM`, and its title.
    private static final Pattern PRINTED =
            Pattern.compile(
                    "\\d{1,2}[./]\\d{1,2}[./]\\d{2,4},"
                            + " \\d{1,2}:\\d{2}(?:\\s[AP]M)?(?:\\s.{0,80})?");

    private final String text;
    private final DateLines dateLines;
    private final Bylines bylines;
    private final Outlets outlets;

    MetaLines(String text, DateLines dateLines, Bylines bylines, Outlets outlets) {
        this.text = text;
        this.dateLines = dateLines;
        this.bylines = bylines;
        this.outlets = outlets;
    }

    /// @param atTop whether nothing of the report's own text stands above it
    boolean is(Span span, boolean atTop) {
        return span.length() <= LONGEST && isShort(span, atTop)
                || span.length() <= LONGEST_ADDRESS && matches(ADDRESS, span);
    }

    /// Whether it tells when or by whom, even where a page sets it as a heading.
    boolean tells(Span span) {
        return span.length() <= LONGEST && (dateLines.is(span) || bylines.is(span));
    }

    private boolean isShort(Span span, boolean atTop) {
        return tells(span)
                || matches(POSTED, span)
                || matches(PRINTED, span)
                || atTop && (matches(PLACE, span) || outlets.is(span));
    }

    private boolean matches(Pattern pattern, Span span) {
        return pattern.matcher(text).region(span.start(), span.end()).matches();
    }
}
