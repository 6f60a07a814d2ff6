package org.crossread.align;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the numbers of a row of words: figures, number words, fractions, with their units.
final class MeasureReader {

    private static final Pattern IN_METRES = Pattern.compile(".*\\dm");
    private static final Pattern SCORE =
            Pattern.compile("(\\d{1,4})-(\\d{1,4})|(\\d{1,2}):(\\d{1,2})");

    /// So many may be the less of two numbers that stand together.
    private static final int MOST_OF_SCORE = 10_000;

    /// `jeder dritte` is a third of all.
    private static final Set<String> EACH = Set.of("jeder", "jede", "jedes", "jeden", "jedem");

    private static final Set<String> LETTERS = Set.of("m", "b", "k");

    private final WordLexicon lexicon;
    private final WordRow row;
    private final BitSet taken;
    private final FigureText text;
    private final UnitFinder units;
    private final List<Measure> measures = new ArrayList<>();

    private MeasureReader(WordLexicon lexicon, WordRow row, BitSet taken) {
        this.lexicon = lexicon;
        this.row = row;
        this.taken = taken;
        text = new FigureText(lexicon, row, taken);
        units = new UnitFinder(text);
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

    /// @return the place behind the number that starts here, or this place where none does
    private int readAt(int start) {
        if (taken.get(start) || !mayCount(start)) {
            return start;
        }
        var words = new NumberWords();
        NumberSum sum = words.sum();
        int end = start;
        while (end < row.size() && inOneStretch(start, end) && isFree(start, end)) {
            int behind =
                    words.take(text.figure(end), end + 1 < row.size() ? text.word(end + 1) : "");
            if (behind == 0) {
                break;
            }
            end += behind;
        }
        if (sum.isFraction()
                && text.wordOrNone(end).equals("of")
                && text.wordOrNone(end + 1).equals("a")
                && words.takeWhole(text.wordOrNone(end + 2))) {
            end += 3;
        }
        Optional<Ratio> ratio = sum.isCount() ? Ratio.of(text, end, sum.value()) : Optional.empty();
        if (ratio.isPresent()) {
            measures.add(measure(start, ratio.get()));
            return ratio.get().end();
        }
        if (!sum.hasValue() || isPronoun(start, end)) {
            return start;
        }
        if (!text.isPartOfCode(start, end)) {
            measures.add(measure(start, end, sum));
        }
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
        return !taken.get(place) && (!LETTERS.contains(text.word(place)) || text.isMoney(start));
    }

    private boolean inOneStretch(int start, int end) {
        return row.stretches()[start] == row.stretches()[end];
    }

    /// `one` and `half` say a number only before what they count.
    private boolean isPronoun(int start, int end) {
        return end == start + 1
                && text.word(start).equals("one")
                && (end == row.size()
                        || lexicon.kind(row.numbers()[end]) != WordLexicon.Kind.CONTENT);
    }

    private Measure measure(int start, int end, NumberSum sum) {
        Matcher score = SCORE.matcher(text.word(start));
        boolean isScore = score.matches();
        Unit unit = isScore ? Unit.PAIR : units.unit(start, end, sum);
        double value = isScore ? pair(score) : sum.value();
        if (sum.isRank() && EACH.contains(text.wordBefore(start, 1))) {
            return measure(start, new Ratio(end, 1 / sum.value()));
        }
        boolean metres = IN_METRES.matcher(text.word(end - 1)).matches() && !text.isMoney(start);
        int from = start - boundLength(start);
        return new Measure(
                from,
                start,
                end,
                metres ? value / 1e6 : value,
                unit.measure(),
                unit.factor(),
                sum.grain(),
                sum.isRank(),
                bound(start, sum),
                Extent.of(text, start, from, end),
                units.counted(end));
    }

    private Measure measure(int start, Ratio ratio) {
        int from = start - boundLength(start);
        return new Measure(
                from,
                start,
                ratio.end(),
                ratio.share(),
                Unit.FRACTION.measure(),
                1,
                1,
                false,
                bound(start, new NumberSum()),
                Extent.of(text, start, from, ratio.end()),
                Measure.NOTHING);
    }

    /// `3-1` or `3:1`, whichever side comes first.
    private static double pair(Matcher score) {
        boolean isJoined = score.group(1) != null;
        int one = Integer.parseInt(score.group(isJoined ? 1 : 3));
        int other = Integer.parseInt(score.group(isJoined ? 2 : 4));
        return Math.max(one, other) * MOST_OF_SCORE + Math.min(one, other);
    }

    private Bound bound(int start, NumberSum sum) {
        return sum.isSeveral()
                ? Bound.SEVERAL
                : Bound.of(
                        text.wordBefore(start, 3),
                        text.wordBefore(start, 2),
                        text.wordBefore(start, 1));
    }

    private int boundLength(int start) {
        int length =
                Bound.length(
                        text.wordBefore(start, 3),
                        text.wordBefore(start, 2),
                        text.wordBefore(start, 1));
        return inOneStretch(start - length, start) ? length : 0;
    }
}
