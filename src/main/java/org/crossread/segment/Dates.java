package org.crossread.segment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as reports write them: `2022-03-01`, `March 1, 2022`, `Tuesday, 1 March 2022, 10:15 GMT`,
/// `1. März 2022`, `01.03.2022`.
final class Dates {

    /// A date has a digit among its first so many code units: a weekday and a month are shorter.
    private static final int WORDS_BEFORE_DIGITS = 40;

    private static final int MONTHS = 12;

    private static final String CLOCK =
            "(?:[,|·•]?\\s{0,3}(?:at |um |à )?\\d{1,2}[:.h]\\d{2}(?!\\.?\\d)(?::\\d{2})?\\s?"
                    + "(?:[apAP]\\.?[mM]\\.?|Uhr)?\\s?(?:[A-Z]{2,4}\\b)?)";

    private static final Pattern CLOCK_FIRST = Pattern.compile(CLOCK + "[\\s,|·•-]*");

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern date;

    Dates() {
        List<String> weekdays = new ArrayList<>();
        for (String code : Language.CODES) {
            Tables calendar = Tables.read(code + "/calendar.txt");
            weekdays.addAll(calendar.words("weekdays"));
            List<String[]> rows = calendar.rows("months");
            for (int month = 0; month < rows.size(); month++) {
                for (String name : rows.get(month)) {
                    months.put(name, month + 1);
                }
            }
        }
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        date = Pattern.compile(expression(anyOf(months.keySet()), anyOf(weekdays)), flags);
    }

    private static String expression(String month, String weekday) {
        return "(?:"
                + weekday
                + ",?\\s{1,3})?(?:"
                + "(?<iso>\\d{4}-\\d{2}-\\d{2})(?:T[0-9:.]{4,12}(?:Z|[+-]\\d{2}:?\\d{2})?)?"
                + "|(?<m1>"
                + month
                + ")\\s(?<d1>\\d{1,2})(?:st|nd|rd|th)?,?\\s(?<y1>\\d{4})"
                + "|(?<d2>\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s(?<m2>"
                + month
                + "),?\\s(?<y2>\\d{4})"
                + "|(?<n1>\\d{1,2})/(?<n2>\\d{1,2})/(?<y4>\\d{4})"
                + "|(?<d3>\\d{1,2})\\.\\s?(?<m3>\\d{1,2})\\.\\s?(?<y3>\\d{4})"
                + ")(?![\\p{L}\\d])"
                + CLOCK
                + "?";
    }

    private static String anyOf(Collection<String> names) {
        List<String> longestFirst =
                names.stream()
                        .distinct()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .toList();
        return "(?:" + String.join("|", longestFirst) + ")\\.?";
    }

    /// Where the date that begins at `start`, and a time of day behind it, ends, or `start` if none
    /// begins there.
    int end(String text, int start, int end) {
        return hasDigit(text, start, Math.min(end, start + WORDS_BEFORE_DIGITS))
                ? behind(date, text, start, end)
                : start;
    }

    private static boolean hasDigit(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /// Behind a time of day at `start` and the marks after it, or `start` if there is none.
    int behindClock(String text, int start, int end) {
        return behind(CLOCK_FIRST, text, start, end);
    }

    private static int behind(Pattern pattern, String text, int start, int end) {
        Matcher matcher = pattern.matcher(text).region(start, end);
        return matcher.lookingAt() ? matcher.end() : start;
    }

    /// The first date between `start` and `end` in ISO form.
    Optional<String> iso(String text, int start, int end) {
        Matcher matcher = date.matcher(text).region(start, end);
        return matcher.find() ? iso(matcher) : Optional.empty();
    }

    private Optional<String> iso(Matcher found) {
        try {
            return Optional.of(day(found).toString());
        } catch (DateTimeException _) {
            // 31 February is written now and then, and 5/6/2020; they date nothing.
            return Optional.empty();
        }
    }

    private LocalDate day(Matcher found) {
        if (found.group("iso") != null) {
            return LocalDate.parse(found.group("iso"));
        }
        if (found.group("n1") != null) {
            return slashed(number(found, "y4"), number(found, "n1"), number(found, "n2"));
        }
        if (found.group("d3") != null) {
            return LocalDate.of(number(found, "y3"), number(found, "m3"), number(found, "d3"));
        }
        String form = found.group("m1") == null ? "2" : "1";
        String month = found.group("m" + form).toLowerCase(Locale.ROOT).replace(".", "");
        return LocalDate.of(
                number(found, "y" + form), months.get(month), number(found, "d" + form));
    }

    /// `08/19/2013` or `19/08/2013`: where both could be the month, nobody knows.
    private static LocalDate slashed(int year, int one, int other) {
        if (one <= MONTHS && other <= MONTHS && one != other) {
            throw new DateTimeException("day or month");
        }
        return one > MONTHS ? LocalDate.of(year, other, one) : LocalDate.of(year, one, other);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
