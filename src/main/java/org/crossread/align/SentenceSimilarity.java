package org.crossread.align;

import org.crossread.encode.Encoder;
import org.crossread.model.Progress;
import org.crossread.model.Report;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// How alike two sentences are that are seen without their reports: a fixed mix of the encoder's
/// cosine and of the words that both share or nearly share. Nothing in it is fitted.
final class SentenceSimilarity {

    /// The encoder's cosines lie between this and 1.
    private static final double LOWEST = 0.7;

    private static final double VECTORS = 0.75;
    private static final double OTHER_FIGURES = 0.05;

    private final Vocabulary vocabulary;
    private final double vectorShare;
    private final BiFunction<Report, Report, Double> meaning;

    SentenceSimilarity(Vocabulary vocabulary, Optional<Encoder> encoder) {
        this.vocabulary = vocabulary;
        vectorShare = encoder.isPresent() ? VECTORS : 0;
        meaning = (left, right) -> encoder.map(known -> meaning(left, right, known)).orElse(0.0);
    }

    /// @param left with one sentence
    /// @param right likewise
    /// @return 0 (unrelated) to 1 (same)
    double of(Report left, Report right) {
        if (left.sentences().isEmpty() || right.sentences().isEmpty()) {
            return 0;
        }
        WordPair words = WordPair.of(left, right, vocabulary, new Pulse(Progress.SILENT));
        if (words.twins().areTwins(0, 0)) {
            return 1;
        }
        double[] values =
                MeasuredPair.byWords(words, vocabulary.synonyms(), Progress.SILENT)
                        .table()
                        .features(0, 0);
        double mix =
                (values[Feature.SOFT_MORE.ordinal()] + values[Feature.SOFT_LESS.ordinal()]) / 2;
        mix = vectorShare * meaning.apply(left, right) + (1 - vectorShare) * mix;
        mix -= OTHER_FIGURES * values[Feature.FIGURES_APART.ordinal()];
        return Math.clamp(mix, 0, 1);
    }

    private static double meaning(Report left, Report right, Encoder encoder) {
        String one = left.text(left.sentences().getFirst());
        String other = right.text(right.sentences().getFirst());
        boolean isTurned = one.compareTo(other) > 0;
        float[][] vectors = encoder.encode(isTurned ? List.of(other, one) : List.of(one, other));
        double cosine = 0;
        for (int d = 0; d < vectors[0].length; d++) {
            cosine += vectors[0][d] * vectors[1][d];
        }
        return Math.clamp((cosine - LOWEST) / (1 - LOWEST), 0, 1);
    }
}
