package org.crossread.segment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates as reports write them: `2022-03-01`, `March 1, 2022`, `Tuesday, 1 March 2022`,
/// `1. März 2022`.
final class Dates {

    private static final String CLOCK =
            "(?:[,|·•]?\\s{0,3}(?:at |um |à )?\\d{1,2}[:.h]\\d{2}(?::\\d{2})?\\s?"
                    + "(?:[apAP]\\.?[mM]\\.?|Uhr)?\\s?(?:[A-Z]{2,4}\\b)?)?";

    private final Map<String, Integer> months = new HashMap<>();
    private final Pattern date;

    Dates() {
        List<String> weekdays = new ArrayList<>();
        for (String code : Language.CODES) {
            Tables calendar = Tables.read(code + "/calendar.txt");
            weekdays.addAll(calendar.words("weekdays"));
            List<String> lines = calendar.lines("months");
            for (int month = 0; month < lines.size(); month++) {
                for (String name : lines.get(month).split(" +")) {
                    months.put(name, month + 1);
                }
            }
        }
        date =
                Pattern.compile(
                        expression(weekdays), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private String expression(List<String> weekdays) {
        String month = "(?:" + String.join("|", longestFirst(months.keySet())) + ")\\.?";
        String weekday = "(?:" + String.join("|", longestFirst(weekdays)) + ")\\.?";
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
                + ")(?![\\p{L}\\d])"
                + CLOCK;
    }

    private static List<String> longestFirst(java.util.Collection<String> names) {
        return names.stream()
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .toList();
    }

    /// Where the date that begins at `start` ends, or `start` if none begins there.
    int end(String text, int start, int end) {
        Matcher matcher = date.matcher(text).region(start, end);
        return matcher.lookingAt() ? matcher.end() : start;
    }

    /// The first date between `start` and `end` in ISO form.
    Optional<String> iso(String text, int start, int end) {
        Matcher matcher = date.matcher(text).region(start, end);
        return matcher.find() ? iso(matcher) : Optional.empty();
    }

    private Optional<String> iso(Matcher found) {
        try {
            if (found.group("iso") != null) {
                return Optional.of(LocalDate.parse(found.group("iso")).toString());
            }
            String form = found.group("m1") != null ? "1" : "2";
            String month = found.group("m" + form).toLowerCase(java.util.Locale.ROOT);
            return Optional.of(
                    LocalDate.of(
                                    Integer.parseInt(found.group("y" + form)),
                                    months.get(month.replace(".", "")),
                                    Integer.parseInt(found.group("d" + form)))
                            .toString());
        } catch (DateTimeException _) {
            // 31 February is written now and then; it dates nothing.
            return Optional.empty();
        }
    }
}
