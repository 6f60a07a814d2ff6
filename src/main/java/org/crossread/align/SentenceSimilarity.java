package org.crossread.align;

import org.crossread.encode.Encoded;
import org.crossread.encode.Encoder;
import org.crossread.model.Progress;
import org.crossread.model.Report;

import java.util.List;
import java.util.Optional;

/// How alike two sentences are that are seen without their reports: a fixed mix of the encoder's
/// cosines and of the words that both share or nearly share. Nothing in it is fitted.
final class SentenceSimilarity {

    /// The encoder's cosines lie between this and 1.
    private static final double LOWEST = 0.75;

    private static final double VECTORS = 0.8;
    private static final double OTHER_FIGURES = 0.05;

    private final Vocabulary vocabulary;
    private final Optional<Encoder> encoder;

    SentenceSimilarity(Vocabulary vocabulary, Optional<Encoder> encoder) {
        this.vocabulary = vocabulary;
        this.encoder = encoder;
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
        MeasuredPair pair = MeasuredPair.byWords(words, vocabulary.synonyms(), Progress.SILENT);
        double[] values = pair.table().features(0, 0);
        double shared =
                (values[Feature.SOFT_MORE.ordinal()] + values[Feature.SOFT_LESS.ordinal()]) / 2;
        double mix =
                encoder.map(known -> VECTORS * meaning(pair, known) + (1 - VECTORS) * shared)
                        .orElse(shared);
        mix -= OTHER_FIGURES * values[Feature.FIGURES_APART.ordinal()];
        return Math.clamp(mix, 0, 1);
    }

    /// The mean of two views: all words alike, and rare words counting more.
    private static double meaning(MeasuredPair pair, Encoder encoder) {
        String one = pair.leftReport().text(pair.leftReport().sentences().getFirst());
        String other = pair.rightReport().text(pair.rightReport().sentences().getFirst());
        boolean isTurned = one.compareTo(other) > 0;
        List<Encoded> encoded =
                encoder.encodeWords(isTurned ? List.of(other, one) : List.of(one, other));
        Encoded left = encoded.get(isTurned ? 1 : 0);
        Encoded right = encoded.get(isTurned ? 0 : 1);
        double alike = Directions.cosine(left.vector(), right.vector());
        double byRareness =
                Directions.cosine(
                        byRareness(pair.leftReport(), pair.left(), left),
                        byRareness(pair.rightReport(), pair.right(), right));
        return (stretched(alike) + stretched(byRareness)) / 2;
    }

    /// The mean of the words' vectors, brought to length 1.
    private static float[] byRareness(Report report, Reading reading, Encoded sentence) {
        var vectors = new ReportVectors(report, reading);
        vectors.put(0, sentence);
        float[] mean = new float[sentence.vector().length];
        for (int token = 0; token < vectors.tokens().length; token++) {
            float[] word = vectors.tokens()[token];
            for (int d = 0; d < word.length; d++) {
                mean[d] += (float) reading.rareness(token) * word[d];
            }
        }
        Directions.toLengthOne(new float[][] {mean});
        return mean;
    }

    private static double stretched(double cosine) {
        return Math.clamp((cosine - LOWEST) / (1 - LOWEST), 0, 1);
    }
}
