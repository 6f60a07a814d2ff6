package org.crossread.align;

import org.crossread.model.Change;
import org.crossread.model.Flag;
import org.crossread.model.Match;
import org.crossread.model.Order;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.model.WordComparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Compares words of two reports that say the same: which are the same, another form, another word
/// of the same meaning, replaced, added or removed, and which changes alter the meaning. Safe for
/// use by several threads.
public final class WordAligner implements WordComparison {

    private final Vocabulary vocabulary = new Vocabulary();

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /// A lexicon for many pairs of one thread.
    WordLexicon lexicon() {
        return new WordLexicon(new KnownForms(vocabulary));
    }

    @Override
    public Result compare(Report left, Span leftSpan, Report right, Span rightSpan) {
        return ofOneThread().compare(left, leftSpan, right, rightSpan);
    }

    @Override
    public List<Change> changes(Report left, Span leftSpan, Report right, Span rightSpan) {
        return ofOneThread().changes(left, leftSpan, right, rightSpan);
    }

    @Override
    public WordComparison ofOneThread() {
        return new KnownWords(lexicon());
    }

    /// Compares with what a lexicon knows; for its thread.
    record KnownWords(WordLexicon lexicon) implements WordComparison {

        @Override
        public Result compare(Report left, Span leftSpan, Report right, Span rightSpan) {
            return compare(left, leftSpan, right, rightSpan, true);
        }

        @Override
        public List<Change> changes(Report left, Span leftSpan, Report right, Span rightSpan) {
            return compare(left, leftSpan, right, rightSpan, false).changes();
        }

        private Result compare(
                Report left, Span leftSpan, Report right, Span rightSpan, boolean isFlagging) {
            return new RowComparison(lexicon, MoreLinks.NONE, isFlagging)
                    .of(
                            WordRow.of(lexicon, left, List.of(leftSpan)),
                            WordRow.of(lexicon, right, List.of(rightSpan)),
                            List.of(),
                            new Pulse(Progress.SILENT));
        }
    }

    /// Compares the words of two groups of sentences, given by their indexes.
    ///
    /// @param matches which of them say the same
    public Result compare(
            Report left,
            List<Integer> leftSentences,
            Report right,
            List<Integer> rightSentences,
            List<Match> matches) {
        var still = new Pulse(Progress.SILENT);
        return compare(
                lexicon(),
                left,
                leftSentences,
                right,
                rightSentences,
                matches,
                MoreLinks.NONE,
                still);
    }

    /// Compares the words of a pair.
    ///
    /// @param lexicon may serve for many pairs of the same thread
    Result compare(
            WordLexicon lexicon,
            Report left,
            List<Integer> leftSentences,
            Report right,
            List<Integer> rightSentences,
            List<Match> matches,
            MoreLinks more,
            Pulse pulse) {
        var whole = new Passage(left, leftSentences, right, rightSentences, matches);
        Result result = whole.compared(lexicon, more, pulse);
        if (matches.size() < 2 || result.flags().isEmpty()) {
            return result;
        }
        Function<Match, List<Flag>> alone =
                one ->
                        new Passage(
                                        left,
                                        List.of(one.left()),
                                        right,
                                        List.of(one.right()),
                                        List.of())
                                .compared(lexicon, MoreLinks.NONE, pulse)
                                .flags();
        return new Result(
                result.changes(), new PassageFlags(left, right, matches, alone).of(result.flags()));
    }

    private record Passage(
            Report left,
            List<Integer> leftSentences,
            Report right,
            List<Integer> rightSentences,
            List<Match> matches) {

        Result compared(WordLexicon lexicon, MoreLinks more, Pulse pulse) {
            return new RowComparison(lexicon, more, true)
                    .of(
                            WordRow.of(lexicon, left, spans(left, leftSentences)),
                            WordRow.of(lexicon, right, spans(right, rightSentences)),
                            order(leftSentences, rightSentences, matches),
                            pulse);
        }
    }

    /// Which words of two sentences stand for each other, words of grammar and phrases included.
    ///
    /// @return index of a left and of a right word, by left and right index; a word may be in
    /// several
    List<int[]> counterparts(Report left, Report right) {
        var lexicon = lexicon();
        int[] lefts = WordRow.of(lexicon, left, List.of(whole(left))).numbers();
        int[] rights = WordRow.of(lexicon, right, List.of(whole(right))).numbers();
        var linking = new WordLinking(lexicon, lefts, rights);
        List<int[]> pairs = new ArrayList<>(GapFilling.fill(lexicon, lefts, rights, linking));
        for (int i = 0; i < lefts.length; i++) {
            if (linking.rightOf(i) >= 0) {
                pairs.add(new int[] {i, linking.rightOf(i)});
            }
        }
        pairs.addAll(Phrases.more(lexicon, lefts, rights, List.copyOf(pairs)));
        return pairs.stream()
                .map(pair -> pair[0] * (long) rights.length + pair[1])
                .distinct()
                .sorted()
                .map(key -> new int[] {(int) (key / rights.length), (int) (key % rights.length)})
                .toList();
    }

    private static Span whole(Report report) {
        return new Span(0, report.text().length());
    }

    private static List<Span> spans(Report report, List<Integer> sentences) {
        List<Span> spans = new ArrayList<>(sentences.size());
        for (int i : sentences) {
            spans.add(report.sentences().get(i).span());
        }
        return spans;
    }

    /// Matches as places of the sentences in the pair, the strongest first; none where there is but
    /// one.
    private static List<int[]> order(
            List<Integer> lefts, List<Integer> rights, List<Match> matches) {
        if (matches.size() < 2) {
            return List.of();
        }
        return matches.stream()
                .sorted(Order.comparingDouble(Match::similarity).reversed())
                .map(m -> new int[] {lefts.indexOf(m.left()), rights.indexOf(m.right())})
                .toList();
    }
}
