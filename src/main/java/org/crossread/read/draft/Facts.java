package org.crossread.read.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file's own fields tell of it. Unknown text is empty.
///
/// @param date as an ISO date (`2022-03-01`)
public record Facts(String title, String outlet, String author, String date) {

    private static final int LONGEST = 300;

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})(?!\\d)");

    /// `Thu, 06 Oct 2011 08:10:27 EST`, as mails and servers write it.
    private static final Pattern DAY_MONTH =
            Pattern.compile(
                    "(?:\\p{L}{3,9},?\\s+)?(\\d{1,2})\\s+(\\p{L}{3,9})\\.?,?\\s+(\\d{4})(?!\\d)");

    /// `Oct 06, 2011 8:10 AM`
    private static final Pattern MONTH_DAY =
            Pattern.compile(
                    "(?:\\p{L}{3,9},?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})(?!\\d)");

    public static final Facts NONE = new Facts("", "", "", "");

    public Facts {
        title = line(title);
        outlet = line(outlet);
        author = line(author);
        date = day(date);
    }

    /// These facts, the unknown ones from `other`.
    public Facts or(Facts other) {
        return new Facts(
                first(title, other.title),
                first(outlet, other.outlet),
                first(author, other.author),
                first(date, other.date));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /// On one line, without what no text should hold, cut where it is no name any more.
    private static String line(String text) {
        String clean = Clean.text(text).replaceAll("[\\s\\u00a0]+", " ").strip();
        return clean.length() <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /// The day that a time stamp such as `2022-03-01T10:00:00Z` or `Tue, 1 Mar 2022` begins with;
    /// empty if it is none.
    private static String day(String stamp) {
        String words = stamp.strip();
        Matcher figures = DAY.matcher(words);
        Matcher first = DAY_MONTH.matcher(words);
        Matcher second = MONTH_DAY.matcher(words);
        if (figures.lookingAt()) {
            return day(figures.group(1), Integer.parseInt(figures.group(2)), figures.group(3));
        }
        if (first.lookingAt()) {
            return day(first.group(3), month(first.group(2)), first.group(1));
        }
        return second.lookingAt()
                ? day(second.group(3), month(second.group(1)), second.group(2))
                : "";
    }

    private static String day(String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString();
        } catch (DateTimeException _) {
            // A day that no calendar has is no date.
            return "";
        }
    }

    /// From the beginning of an English name; 0, which no calendar has, for other words.
    private static int month(String name) {
        String begun = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(begun))
                .mapToInt(Month::getValue)
                .findFirst()
                .orElse(0);
    }
}
