package org.crossread.align;

import java.time.DateTimeException;
import java.time.LocalDate;

/// A date in a row of words, as far as it is told; what is not told is 0.
///
/// @param from place of its first word
/// @param end place behind its last word
/// @param weekday 1 Monday to 7 Sunday
/// @param season 1 spring to 4 winter
/// @param relative 1 yesterday, 2 today, 3 tomorrow
record DateMention(
        int from, int end, int weekday, int day, int month, int year, int season, int relative)
        implements Mention {

    /// Whether something that both tell is told alike and nothing differs.
    boolean agrees(DateMention other) {
        return !contradicts(other)
                && (same(weekday, other.weekday)
                        || same(day, other.day)
                        || same(month, other.month)
                        || same(year, other.year)
                        || same(season, other.season)
                        || same(relative, other.relative)
                        || weekdayOfDate() != 0 && weekdayOfDate() == other.weekday
                        || other.weekdayOfDate() != 0 && other.weekdayOfDate() == weekday);
    }

    /// Whether something that both tell differs.
    boolean contradicts(DateMention other) {
        return differ(weekday, other.weekday)
                || differ(day, other.day)
                || differ(month, other.month)
                || differ(year, other.year)
                || differ(season, other.season)
                || differ(relative, other.relative)
                || differ(weekdayOfDate(), other.weekday)
                || differ(other.weekdayOfDate(), weekday);
    }

    /// Whether both tell the same of a date: both a month, both a day of the week.
    boolean isAsExactAs(DateMention other) {
        return weekday > 0 == other.weekday > 0
                && day > 0 == other.day > 0
                && month > 0 == other.month > 0
                && season > 0 == other.season > 0
                && relative > 0 == other.relative > 0;
    }

    private int weekdayOfDate() {
        if (day == 0 || month == 0 || year == 0) {
            return 0;
        }
        try {
            return LocalDate.of(year, month, day).getDayOfWeek().getValue();
        } catch (DateTimeException _) {
            return 0;
        }
    }

    private static boolean same(int one, int other) {
        return one != 0 && one == other;
    }

    private static boolean differ(int one, int other) {
        return one != 0 && other != 0 && one != other;
    }
}
