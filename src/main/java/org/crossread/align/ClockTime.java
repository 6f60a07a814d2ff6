package org.crossread.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day in a row of words: `5:40 a.m.`, `23:00`, `7.30pm`, `9 o'clock`, `18 Uhr`,
/// `noon`.
///
/// @param from place of its first word
/// @param end place behind its last word
/// @param minutes since midnight
/// @param zone the time zone that is named, or empty
/// @param exact whether it is known which half of the day is meant
/// @param rough whether a word before says that it is about then
record ClockTime(int from, int end, int minutes, String zone, boolean exact, boolean rough)
        implements Mention {

    private static final int HALF_DAY = 12 * 60;
    private static final int NEAR = 15;

    private static final Pattern TIME =
            Pattern.compile(
                    "(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s?(?:([ap])\\.?m\\b\\.?|(o['’]clock|Uhr)\\b))?"
                            + "(?![\\d:.,%-]*\\d)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ZONE =
            Pattern.compile("[A-Z]{1,3}T|UTC|Eastern|Central|Mountain|Pacific");

    private static final Set<String> ROUGH =
            Set.of("about", "around", "nearly", "shortly", "before", "after", "by", "gegen");

    private static final Map<String, Integer> NAMED =
            Map.of("noon", 12, "midday", 12, "midnight", 0, "mittag", 12, "mitternacht", 0);

    /// Whether the word is a time of day by itself.
    static boolean isName(String folded) {
        return NAMED.containsKey(folded);
    }

    static List<ClockTime> read(WordLexicon lexicon, WordRow row) {
        List<ClockTime> times = new ArrayList<>();
        Matcher matcher = TIME.matcher(row.report().text());
        for (int place = 0; place < row.size(); place++) {
            Integer hour = NAMED.get(lexicon.folded(row.numbers()[place]));
            if (hour != null) {
                times.add(
                        new ClockTime(
                                place,
                                place + 1,
                                hour * 60,
                                "",
                                true,
                                isRough(lexicon, row, place)));
            } else if (Character.isDigit(row.initial(place))) {
                matcher.region(row.span(place, place + 1).start(), row.report().text().length());
                if (matcher.lookingAt() && isTime(matcher)) {
                    ClockTime time = time(lexicon, row, place, matcher);
                    times.add(time);
                    place = time.end - 1;
                }
            }
        }
        return times;
    }

    /// `7.30` alone may be a sum of money, `11` anything.
    private static boolean isTime(Matcher matcher) {
        int hour = Integer.parseInt(matcher.group(1));
        boolean isNamed = matcher.group(3) != null || matcher.group(4) != null;
        boolean hasColon = matcher.group(2) != null && matcher.group().contains(":");
        return hour <= (matcher.group(3) == null ? 24 : 12)
                && (matcher.group(2) == null || Integer.parseInt(matcher.group(2)) < 60)
                && (isNamed || hasColon);
    }

    private static ClockTime time(WordLexicon lexicon, WordRow row, int place, Matcher matcher) {
        int end = place + 1;
        while (end < row.size() && row.span(end, end + 1).start() < matcher.end()) {
            end++;
        }
        int hour = Integer.parseInt(matcher.group(1));
        boolean isHalf = matcher.group(3) != null;
        if (isHalf) {
            hour = hour % 12 + (matcher.group(3).equalsIgnoreCase("p") ? 12 : 0);
        }
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        boolean hasZone = end < row.size() && ZONE.matcher(row.text(end)).matches();
        return new ClockTime(
                place,
                end,
                hour % 24 * 60 + minute,
                hasZone ? row.text(end) : "",
                isHalf || hour > 12 || hour == 0,
                isRough(lexicon, row, place));
    }

    private static boolean isRough(WordLexicon lexicon, WordRow row, int place) {
        return place > 0 && ROUGH.contains(lexicon.folded(row.numbers()[place - 1]));
    }

    /// Whether both may be one time: in two time zones any are.
    boolean agrees(ClockTime other) {
        if (!zone.isEmpty() && !other.zone.isEmpty() && !zone.equals(other.zone)) {
            return true;
        }
        int apart = Math.abs(minutes - other.minutes);
        int tolerance = rough || other.rough ? NEAR : 0;
        return apart <= tolerance
                || !(exact && other.exact) && Math.abs(apart - HALF_DAY) <= tolerance;
    }
}
