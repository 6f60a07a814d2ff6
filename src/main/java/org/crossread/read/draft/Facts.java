package org.crossread.read.draft;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file's own fields tell of it. Unknown text is empty.
///
/// @param date as an ISO date (`2022-03-01`)
public record Facts(String title, String outlet, String author, String date) {

    private static final int LONGEST = 300;

    private static final Pattern DAY = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");

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

    /// The day that a time stamp such as `2022-03-01T10:00:00Z` begins with; empty if it is none.
    private static String day(String stamp) {
        Matcher found = DAY.matcher(stamp.strip());
        if (!found.lookingAt()) {
            return "";
        }
        try {
            return LocalDate.of(
                            Integer.parseInt(found.group(1)),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(3)))
                    .toString();
        } catch (DateTimeException _) {
            // A day that no calendar has is no date.
            return "";
        }
    }
}
