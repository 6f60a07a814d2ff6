package org.crossread.align;

import org.crossread.encode.Encoder;
import org.crossread.model.Alignment;
import org.crossread.model.Match;
import org.crossread.model.Order;
import org.crossread.model.Progress;
import org.crossread.model.Relation;
import org.crossread.model.Report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds the passages of two reports that say the same. Safe for use by several threads.
public final class PassageAligner {

    /// Above so many pairs of sentences, not every pair is measured.
    private static final int LARGEST_MATRIX = 5_000;

    /// A likeness by words that holds three times in eight on unseen reports.
    private static final double SURE = 0.56;

    private final Supplier<Optional<Encoder>> encoder;
    private final WordAligner words;
    private final Vocabulary vocabulary;

    private static final class ByWords {
        private static final JudgeTable.Pair TABLE = JudgeTable.Pair.read("weights-words.tsv");
    }

    /// Read when the encoder is first at work.
    private static final class ByVectors {
        private static final JudgeTable.Pair TABLE = JudgeTable.Pair.read("weights-vectors.tsv");
    }

    /// Goes by words alone.
    public PassageAligner() {
        this(Optional::empty);
    }

    /// Goes by words and by what the encoder says of sentences.
    public PassageAligner(Encoder encoder) {
        this(() -> Optional.of(encoder));
    }

    /// The same, where the encoder is asked for only when it is needed, and may be missing.
    public PassageAligner(Supplier<Optional<Encoder>> encoder) {
        this(new WordAligner(), encoder);
    }

    /// The same, where what is known about words is shared with others.
    public PassageAligner(WordAligner words, Supplier<Optional<Encoder>> encoder) {
        this.encoder = encoder;
        this.words = words;
        vocabulary = words.vocabulary();
    }

    /// Pairs the passages.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public Alignment align(Report left, Report right, Progress progress) {
        return matches(left, right, progress).alignment(progress);
    }

    /// Matches the sentences, and leaves the words of the passages for later.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public PassageMatches matches(Report left, Report right, Progress progress) {
        boolean turned = isTurned(left, right);
        Found found = turned ? found(right, left, progress) : found(left, right, progress);
        var pairWords = new PairWords(words, left, right, found.more, found.known);
        return new PassageMatches(left, right, found.matches, turned, pairWords, progress);
    }

    /// Which sentences say the same.
    ///
    /// @param more what is known beyond them of how their words are linked
    /// @param known what is known of their words
    private record Found(List<Match> matches, MoreLinks more, KnownForms known) {}

    /// How alike two reports of one sentence each are.
    ///
    /// @return 0 (unrelated) to 1 (same)
    public double similarity(Report left, Report right) {
        return new SentenceSimilarity(vocabulary, encoder.get()).of(left, right);
    }

    /// Which words of two sentences stand for each other.
    ///
    /// @return index of a left and of a right word, rising; a word may be in several
    public List<int[]> words(Report left, Report right) {
        return words.counterparts(left, right);
    }

    /// Which parts of two sentences say the same.
    public SharedSpans spans(Report left, Report right) {
        return SharedParts.of(left, right, words.lexicon());
    }

    /// Passages that one text reuses of the other: copied, reworded or summed up, at least 150
    /// characters long. For long texts, sentence kinds aside.
    ///
    /// @return start and length on the left, start and length on the right, in UTF-16 code units,
    /// by place on the left
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    public List<int[]> passages(Report left, Report right, Progress progress) {
        return PassageFinder.passages(left, right, vocabulary, progress);
    }

    /// The same two reports are always compared in the same order, so that the result does not
    /// depend on which is the left one.
    private static boolean isTurned(Report left, Report right) {
        int order = Integer.compare(left.text().length(), right.text().length());
        return order > 0 || order == 0 && left.text().compareTo(right.text()) > 0;
    }

    private Found found(Report left, Report right, Progress progress) {
        var pulse = new Pulse(progress);
        WordPair pair = WordPair.of(left, right, vocabulary, pulse);
        KnownForms known = pair.table().known();
        if (pair.pairs() > LARGEST_MATRIX) {
            var sparse = new SparseAligner(pair, pulse);
            List<Match> all = withUnclear(sparse.matches(progress), left, right, progress);
            return new Found(all, MoreLinks.NONE, known);
        }
        MeasuredPair measured = MeasuredPair.byWords(pair, progress);
        List<Match> byWords = new MatrixAligner(ByWords.TABLE).matches(measured);
        return encoder.get()
                .map(vectors -> withVectors(known, measured, sure(byWords), vectors, progress))
                .orElse(new Found(byWords, MoreLinks.NONE, known));
    }

    private static Found withVectors(
            KnownForms known,
            MeasuredPair measured,
            List<Match> sure,
            Encoder vectors,
            Progress progress) {
        ContextLinking words = measured.withVectors(vectors, progress);
        List<Match> found = new MatrixAligner(ByVectors.TABLE).matches(measured, sure);
        return new Found(found, words, known);
    }

    private List<Match> withUnclear(
            List<Match> byWords, Report left, Report right, Progress progress) {
        return encoder.get()
                .map(
                        vectors ->
                                new UnclearSentences(left, right, byWords, vectors, progress)
                                        .matches())
                .map(more -> inOrder(byWords, more))
                .orElse(byWords);
    }

    private static List<Match> inOrder(List<Match> some, List<Match> more) {
        return Stream.concat(some.stream(), more.stream())
                .sorted(Order.comparingInt(Match::left).thenComparingInt(Match::right))
                .toList();
    }

    /// Sentences that surely say the same by their words alone: of these the second look takes back
    /// little that a reader has seen.
    private static List<Match> sure(List<Match> byWords) {
        return byWords.stream()
                .filter(match -> match.relation() != Relation.PARTLY)
                .filter(match -> match.similarity() >= SURE)
                .toList();
    }
}
