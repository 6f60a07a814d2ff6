package org.crossread.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the numbers of a row of words: figures, number words, fractions, with their units.
final class MeasureReader {

    private static final Pattern IN_METRES = Pattern.compile(".*\\dm");
    private static final Pattern CODE = Pattern.compile("0\\d+");
    private static final Pattern SCORE = Pattern.compile("(\\d{1,4})-(\\d{1,4})");
    private static final Pattern PARTS_OF_ONE = Pattern.compile("\\d+");

    /// So many may be the less of two numbers that stand together.
    private static final int MOST_OF_SCORE = 10_000;
    private static final Set<String> LETTERS = Set.of("m", "b", "k");
    private static final String MONEY = "$£€¥";
    private static final String FIGURES = "0123456789.,";

    private static final Pattern AGE =
            Pattern.compile("(?:[a-z-]+|\\d+)-(?:years?-olds?|jahrige[nrms]?)");
    private static final Pattern GERMAN_THOUSANDS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Set<String> YEARS = Set.of("year", "years", "jahre");
    private static final Set<String> OLD = Set.of("old", "alt");
    private static final Unit YEARS_OLD = new Unit("age", 1);
    private static final Unit PAIR = new Unit(Measure.PAIR, 1);
    private static final int OLDEST = 120;
    private static final Set<String> BY = Set.of("by", "um");
    private static final Set<String> TO = Set.of("to", "auf");
    private static final String COURSE = "course";

    private record Unit(String measure, double factor) {
        static final Unit NONE = new Unit("", 1);
    }

    private static final Map<String, Unit> UNITS = units();

    private final WordLexicon lexicon;
    private final WordRow row;
    private final BitSet taken;
    private final boolean isGerman;
    private final List<Measure> measures = new ArrayList<>();

    private MeasureReader(WordLexicon lexicon, WordRow row, BitSet taken) {
        this.lexicon = lexicon;
        this.row = row;
        this.taken = taken;
        isGerman = Grammar.of(row.report()) != Grammar.ENGLISH;
    }

    /// @param taken places that belong to dates
    static List<Measure> read(WordLexicon lexicon, WordRow row, BitSet taken) {
        var reader = new MeasureReader(lexicon, row, taken);
        int place = 0;
        while (place < row.size()) {
            place = Math.max(place + 1, reader.readAt(place));
        }
        return reader.measures;
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        for (String[] columns : Table.folded("units.txt")) {
            units.put(columns[0], new Unit(columns[1], Double.parseDouble(columns[2])));
        }
        return Map.copyOf(units);
    }

    static boolean isUnit(String folded) {
        return UNITS.containsKey(folded);
    }

    /// @return the place behind the number that starts here, or this place where none does
    private int readAt(int start) {
        if (taken.get(start) || !mayCount(start)) {
            return start;
        }
        var sum = new NumberWords();
        int end = start;
        while (end < row.size() && inOneStretch(start, end) && isFree(start, end)) {
            int behind = sum.take(figure(end), end + 1 < row.size() ? word(end + 1) : "");
            if (behind == 0) {
                break;
            }
            end += behind;
        }
        if (!sum.hasValue() || isPronoun(start, end)) {
            return start;
        }
        if (isPartOfCode(start, end)) {
            return end;
        }
        add(start, end, sum);
        return end;
    }

    private boolean mayCount(int place) {
        int first = row.numbers()[place];
        boolean article =
                NumberWords.ARTICLES.contains(lexicon.folded(first)) && place + 1 < row.size();
        return lexicon.has(article ? row.numbers()[place + 1] : first, WordFacts.COUNTS);
    }

    /// A letter alone means millions and so on only of money.
    private boolean isFree(int start, int place) {
        return !taken.get(place) && (!LETTERS.contains(word(place)) || isCurrency(start));
    }

    private boolean inOneStretch(int start, int end) {
        return row.stretches()[start] == row.stretches()[end];
    }

    /// `one` and `half` say a number only before what they count.
    private boolean isPronoun(int start, int end) {
        return end == start + 1
                && word(start).equals("one")
                && (end == row.size()
                        || lexicon.kind(row.numbers()[end]) != WordLexicon.Kind.CONTENT);
    }

    /// Digits beside digits, as in telephone numbers, or with a zero before them.
    private boolean isPartOfCode(int start, int end) {
        String first = word(start);
        boolean leadingZero = first.startsWith("0") && CODE.matcher(first).matches();
        return leadingZero
                || start > 0 && areDigits(start - 1, start)
                || end < row.size() && areDigits(end - 1, end);
    }

    private boolean areDigits(int place, int next) {
        return Character.isDigit(word(place).charAt(0))
                && Character.isDigit(word(next).charAt(0))
                && wordStart(next) - row.span(place, next).end() == 1
                && !taken.get(place)
                && !taken.get(next);
    }

    private void add(int start, int end, NumberWords sum) {
        Matcher score = SCORE.matcher(word(start));
        Unit unit = score.matches() ? PAIR : unit(start, end, sum);
        double value = score.matches() ? pair(score) : sum.value();
        boolean metres = IN_METRES.matcher(word(end - 1)).matches() && !isCurrency(start);
        measures.add(
                new Measure(
                        start - boundLength(start),
                        start,
                        end,
                        metres ? value / 1e6 : value,
                        unit.measure,
                        unit.factor,
                        sum.grain(),
                        sum.isRank(),
                        bound(start, sum),
                        extent(start),
                        counted(end)));
    }

    /// `3-1`, whichever side comes first.
    private static double pair(Matcher score) {
        int one = Integer.parseInt(score.group(1));
        int other = Integer.parseInt(score.group(2));
        return Math.max(one, other) * MOST_OF_SCORE + Math.min(one, other);
    }

    private Unit unit(int start, int end, NumberWords sum) {
        if (sum.isFraction()) {
            return new Unit(Measure.FRACTION, 1);
        }
        if (sum.isMultiple()) {
            return new Unit(Measure.MULTIPLE, 1);
        }
        if (sum.isRank()) {
            return Unit.NONE;
        }
        return besideFigures(start, end)
                .or(() -> age(start, end, sum))
                .or(() -> suffix(word(end - 1)))
                .or(() -> unitBehind(end, sum))
                .orElse(Unit.NONE);
    }

    private Optional<Unit> besideFigures(int start, int end) {
        if (isCurrency(start)) {
            return Optional.of(UNITS.get(String.valueOf(charBefore(start))));
        }
        char behind = charAt(row.span(start, end).end());
        return behind == '%' ? Optional.of(UNITS.get("percent")) : Optional.empty();
    }

    /// `44-year-old`, `aged 44`, `44 years old`, and a number alone between commas:
    /// `Smith, 44, said`.
    private Optional<Unit> age(int start, int end, NumberWords sum) {
        boolean isAge =
                AGE.matcher(word(end - 1)).matches()
                        || start > 0 && word(start - 1).equals("aged")
                        || end + 1 < row.size()
                                && YEARS.contains(word(end))
                                && OLD.contains(word(end + 1))
                        || sum.value() <= OLDEST && isApposed(start, end);
        return isAge && !sum.isRank() ? Optional.of(YEARS_OLD) : Optional.empty();
    }

    private boolean isApposed(int start, int end) {
        return start > 0
                && end == start + 1
                && !Character.isDigit(row.initial(start - 1))
                && charAt(row.span(start - 1, start).end()) == ','
                && charAt(row.span(start, end).end()) == ',';
    }

    private boolean isCurrency(int start) {
        return MONEY.indexOf(charBefore(start)) >= 0;
    }

    /// What stands right before a number, a point that it begins with aside.
    private char charBefore(int start) {
        return charAt(wordStart(start) - (isPointed(start) ? 2 : 1));
    }

    /// The unit inside one word: `44-year-old`, `20km`.
    private static Optional<Unit> suffix(String word) {
        String letters = word.substring(behindFigures(word));
        for (String part : letters.split("-")) {
            if (UNITS.containsKey(part)) {
                return Optional.of(UNITS.get(part));
            }
        }
        return word.indexOf('-') > 0 && !letters.isEmpty() && !NumberWords.areNumbers(word)
                ? Optional.of(new Unit(letters, 1))
                : Optional.empty();
    }

    private static int behindFigures(String word) {
        int at = 0;
        while (at < word.length() && FIGURES.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// `500 dollars`, `hundreds of dollars`.
    private Optional<Unit> unitBehind(int end, NumberWords sum) {
        int place = sum.isSeveral() && end < row.size() && word(end).equals("of") ? end + 1 : end;
        return place < row.size() ? unitAt(place) : Optional.empty();
    }

    private Optional<Unit> unitAt(int place) {
        String word = word(place);
        if (word.equals("per") && place + 1 < row.size() && word(place + 1).equals("cent")) {
            return Optional.of(UNITS.get("percent"));
        }
        Optional<Unit> whole = Optional.ofNullable(UNITS.get(word));
        if (whole.isEmpty() && isKindOfUnit(place)) {
            return Optional.of(UNITS.get(word(place + 1)));
        }
        return whole.isPresent() || !word.contains("-") ? whole : suffix(word);
    }

    /// `Swiss` of `Swiss francs`.
    private boolean isKindOfUnit(int place) {
        return Character.isUpperCase(row.initial(place))
                && row.isBeside(place, place + 1)
                && UNITS.containsKey(word(place + 1));
    }

    /// The stem of what is counted: the end of `three-term`, or the word behind a number.
    private int counted(int end) {
        String last = word(end - 1);
        int hyphen = last.lastIndexOf('-');
        if (hyphen > 0 && !NumberWords.areNumbers(last)) {
            return lexicon.stem(lexicon.number(last.substring(hyphen + 1)));
        }
        return row.isBeside(end - 1, end) && lexicon.isContent(row.numbers()[end])
                ? lexicon.stem(row.numbers()[end])
                : Measure.NOTHING;
    }

    /// What a word of rising or falling before a number makes of it. `fell below 300` is neither.
    private Measure.Extent extent(int start) {
        int from = start - boundLength(start);
        String before = wordBefore(from, 1);
        boolean isBy = BY.contains(before);
        boolean isTo = TO.contains(before);
        boolean isCourse = Verdicts.WORDS.tells(wordBefore(from, isBy || isTo ? 2 : 1), COURSE);
        if (!isCourse || from < start && !isBy && !isTo) {
            return Measure.Extent.UNKNOWN;
        }
        return isTo ? Measure.Extent.TO : Measure.Extent.BY;
    }

    private Bound bound(int start, NumberWords sum) {
        return sum.isSeveral()
                ? Bound.SEVERAL
                : Bound.of(wordBefore(start, 3), wordBefore(start, 2), wordBefore(start, 1));
    }

    private int boundLength(int start) {
        int length = Bound.length(wordBefore(start, 3), wordBefore(start, 2), wordBefore(start, 1));
        return inOneStretch(start - length, start) ? length : 0;
    }

    private String wordBefore(int place, int distance) {
        return place < distance ? "" : word(place - distance);
    }

    /// German parts thousands by a point; `.85` begins with one.
    private String figure(int place) {
        String word = word(place);
        if (isPointed(place)) {
            return "0." + word;
        }
        return isGerman && GERMAN_THOUSANDS.matcher(word).matches() ? word.replace(".", "") : word;
    }

    private boolean isPointed(int place) {
        char before = charAt(wordStart(place) - 2);
        return charAt(wordStart(place) - 1) == '.'
                && (Character.isWhitespace(before) || MONEY.indexOf(before) >= 0)
                && PARTS_OF_ONE.matcher(word(place)).matches();
    }

    private String word(int place) {
        return lexicon.folded(row.numbers()[place]);
    }

    private int wordStart(int place) {
        return row.span(place, place + 1).start();
    }

    private char charAt(int position) {
        String text = row.report().text();
        return position >= 0 && position < text.length() ? text.charAt(position) : ' ';
    }
}
