package org.crossread.align;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what the numbers of a row of words count: `$5`, `5 percent`, `44-year-old`,
/// `Swiss francs`.
final class UnitFinder {

    private static final Pattern AGE =
            Pattern.compile("(?:[a-z-]+|\\d+)-(?:years?-olds?|jahrige[nrms]?)");
    private static final Set<String> YEARS = Set.of("year", "years", "jahre");
    private static final Set<String> OLD = Set.of("old", "alt");
    private static final int OLDEST = 120;

    private final WordLexicon lexicon;
    private final WordRow row;
    private final FigureText text;

    UnitFinder(FigureText text) {
        this.text = text;
        lexicon = text.lexicon();
        row = text.row();
    }

    /// @param sum the number that stands from `start` to before `end`
    Unit unit(int start, int end, NumberSum sum) {
        if (sum.isFraction()) {
            return Unit.FRACTION;
        }
        if (sum.isMultiple()) {
            return Unit.MULTIPLE;
        }
        if (sum.isRank()) {
            return Unit.NONE;
        }
        return besideFigures(start, end)
                .or(() -> age(start, end, sum))
                .or(() -> Unit.within(text.word(end - 1)))
                .or(() -> behind(end, sum))
                .orElse(Unit.NONE);
    }

    private Optional<Unit> besideFigures(int start, int end) {
        if (text.isMoney(start)) {
            return Unit.of(String.valueOf(text.signBefore(start)));
        }
        return text.signBehind(start, end) == '%' ? Unit.percent() : Optional.empty();
    }

    /// `44-year-old`, `aged 44`, `44 years old`, and a number alone between commas:
    /// `Smith, 44, said`.
    private Optional<Unit> age(int start, int end, NumberSum sum) {
        boolean isAge =
                AGE.matcher(text.word(end - 1)).matches()
                        || text.wordBefore(start, 1).equals("aged")
                        || end + 1 < row.size()
                                && YEARS.contains(text.word(end))
                                && OLD.contains(text.word(end + 1))
                        || sum.value() <= OLDEST && isApposed(start, end);
        return isAge ? Optional.of(Unit.YEARS_OLD) : Optional.empty();
    }

    private boolean isApposed(int start, int end) {
        return start > 0
                && end == start + 1
                && !Character.isDigit(row.initial(start - 1))
                && text.signBehind(start - 1, start) == ','
                && text.signBehind(start, end) == ',';
    }

    /// `500 dollars`, `hundreds of dollars`.
    private Optional<Unit> behind(int end, NumberSum sum) {
        boolean isPartitive = sum.isSeveral() && end < row.size() && text.word(end).equals("of");
        int place = isPartitive ? end + 1 : end;
        return place < row.size() ? at(place) : Optional.empty();
    }

    private Optional<Unit> at(int place) {
        String word = text.word(place);
        boolean hasNext = place + 1 < row.size();
        if (word.equals("per") && hasNext && text.word(place + 1).equals("cent")) {
            return Unit.percent();
        }
        if (!Unit.isName(word) && isKindOfUnit(place)) {
            return Unit.of(text.word(place + 1));
        }
        return Unit.of(word).or(() -> word.contains("-") ? Unit.within(word) : Optional.empty());
    }

    /// `Swiss` of `Swiss francs`.
    private boolean isKindOfUnit(int place) {
        return Character.isUpperCase(row.initial(place))
                && row.isBeside(place, place + 1)
                && Unit.isName(text.word(place + 1));
    }

    /// The stem of what is counted: the end of `three-term`, or the word behind a number.
    int counted(int end) {
        String last = text.word(end - 1);
        int hyphen = last.lastIndexOf('-');
        if (hyphen > 0 && !NumberRoles.areNumbers(last)) {
            return lexicon.stem(lexicon.number(last.substring(hyphen + 1)));
        }
        return row.isBeside(end - 1, end) && lexicon.isContent(row.numbers()[end])
                ? lexicon.stem(row.numbers()[end])
                : Measure.NOTHING;
    }
}
