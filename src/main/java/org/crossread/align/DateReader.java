package org.crossread.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates of a row of words: `Tuesday`, `1 March`, `March 1st, 2022`, `2022-03-01`, `in
/// 1998`.
final class DateReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
    private static final Pattern DAY = Pattern.compile("(3[01]|[12]?\\d)(st|nd|rd|th)?");
    private static final Set<String> BEFORE_DATES =
            Set.of(
                    "in", "on", "of", "since", "by", "from", "until", "till", "last", "next",
                    "this", "early", "late", "mid", "during", "through", "before", "after",
                    "between", "and", "to", "season", "late-", "im", "am", "vom", "seit", "bis",
                    "ab", "zum", "anfang", "ende", "mitte", "jahr", "jahre", "von", "und");

    private static final Set<String> BEFORE_SEASONS =
            Set.of(
                    "the", "in", "this", "last", "next", "since", "by", "until", "early", "late",
                    "im", "seit", "bis");

    private record Name(String part, int number) {}

    private static final Map<String, Name> NAMES = names();

    private final WordLexicon lexicon;
    private final WordRow row;
    private final List<DateMention> dates = new ArrayList<>();
    private int weekday;
    private int day;
    private int month;
    private int year;
    private int season;
    private int relative;

    private DateReader(WordLexicon lexicon, WordRow row) {
        this.lexicon = lexicon;
        this.row = row;
    }

    static List<DateMention> read(WordLexicon lexicon, WordRow row) {
        var reader = new DateReader(lexicon, row);
        int place = 0;
        while (place < row.size()) {
            place = Math.max(place + 1, reader.readAt(place));
        }
        return reader.dates;
    }

    private static Map<String, Name> names() {
        Map<String, Name> names = new HashMap<>();
        for (String[] columns : Table.folded("calendar.txt")) {
            names.put(columns[0], new Name(columns[1], Integer.parseInt(columns[2])));
        }
        return Map.copyOf(names);
    }

    static boolean isName(String folded) {
        return NAMES.containsKey(plain(folded));
    }

    /// `Sunday` of `Sunday's` and `Sundays`.
    private static String plain(String folded) {
        if (!folded.endsWith("s")) {
            return folded;
        }
        int end = folded.length() - (folded.endsWith("'s") ? 2 : 1);
        String name = folded.substring(0, end);
        return NAMES.containsKey(name) ? name : folded;
    }

    private int readAt(int start) {
        if (!lexicon.has(row.numbers()[start], WordFacts.DATES)) {
            return start;
        }
        weekday = 0;
        day = 0;
        month = 0;
        year = 0;
        season = 0;
        relative = 0;
        int end = start;
        while (end < row.size() && row.stretches()[end] == row.stretches()[start]) {
            int behind = take(start, end);
            if (behind == end) {
                break;
            }
            end = behind;
        }
        if (weekday == 0 && month == 0 && year == 0 && season == 0 && relative == 0) {
            return start;
        }
        dates.add(new DateMention(start, end, weekday, day, month, year, season, relative));
        return end;
    }

    /// @return the place behind what goes on with the date, or the same place
    private int take(int start, int place) {
        String word = word(place);
        Name name = NAMES.get(word);
        if (name != null) {
            return takeName(name, start, place) ? place + 1 : place;
        }
        Matcher iso = ISO.matcher(word);
        if (iso.matches() && start == place) {
            year = Integer.parseInt(iso.group(1));
            month = Integer.parseInt(iso.group(2));
            day = Integer.parseInt(iso.group(3));
            return place + 1;
        }
        if (YEAR.matcher(word).matches() && year == 0 && isYear(start, place)) {
            year = Integer.parseInt(word);
            return place + 1;
        }
        Matcher dayNumber = DAY.matcher(word);
        if (dayNumber.matches() && day == 0 && isBesideMonth(place)) {
            day = Integer.parseInt(dayNumber.group(1));
            return word(place + 1).equals("of") ? place + 2 : place + 1;
        }
        return place;
    }

    private boolean takeName(Name name, int start, int place) {
        boolean capital = Character.isUpperCase(row.text(place).charAt(0));
        switch (name.part) {
            case "weekday" -> {
                if (!capital || weekday != 0 || place > start) {
                    return false;
                }
                weekday = name.number;
            }
            case "month" -> {
                if (!capital || month != 0 || !isMonth(place)) {
                    return false;
                }
                month = name.number;
            }
            case "season" -> {
                if (place > start || !BEFORE_SEASONS.contains(word(place - 1))) {
                    return false;
                }
                season = name.number;
            }
            default -> {
                if (place > start) {
                    return false;
                }
                relative = name.number;
            }
        }
        return true;
    }

    /// `May` and `March` are other words too: as months they have a number or a word of time
    /// beside them.
    private boolean isMonth(int place) {
        String word = word(place);
        return !word.equals("may") && !word.equals("march")
                || day != 0
                || BEFORE_DATES.contains(word(place - 1))
                || DAY.matcher(word(place + 1)).matches()
                || YEAR.matcher(word(place + 1)).matches();
    }

    private boolean isYear(int start, int place) {
        return place > start && month != 0
                || place == start && (BEFORE_DATES.contains(word(place - 1)) || isBare(place));
    }

    /// German needs no word before a year; before a noun it would be a number.
    private boolean isBare(int place) {
        return Grammar.of(row.report()) != Grammar.ENGLISH
                && !(row.isBeside(place, place + 1)
                        && !Character.isLowerCase(row.initial(place + 1)));
    }

    private boolean isBesideMonth(int place) {
        if (month != 0) {
            return true;
        }
        int next = word(place + 1).equals("of") ? place + 2 : place + 1;
        Name name = NAMES.get(word(next));
        return name != null && name.part.equals("month");
    }

    private String word(int place) {
        return place < 0 || place >= row.size() ? "" : plain(lexicon.folded(row.numbers()[place]));
    }
}
