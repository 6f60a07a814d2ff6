package org.crossread.align;

import org.crossread.encode.Encoder;
import org.crossread.model.Progress;
import org.crossread.model.Report;

import java.util.List;
import java.util.Optional;

/// How alike two sentences are that are seen without their reports: a fixed mix of the encoder's
/// cosine and of the words that both share or nearly share. Nothing in it is fitted.
final class SentenceSimilarity {

    /// The encoder's cosines lie between this and 1.
    private static final double LOWEST = 0.75;

    private static final double VECTORS = 0.8;
    private static final double OTHER_FIGURES = 0.125;

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
        MeasuredPair pair = MeasuredPair.byWords(words, Progress.SILENT);
        double[] values = pair.table().features(0, 0);
        double shared =
                (values[Feature.SOFT_MORE.ordinal()] + values[Feature.SOFT_LESS.ordinal()]) / 2;
        double mix =
                encoder.map(known -> VECTORS * meaning(pair, known) + (1 - VECTORS) * shared)
                        .orElse(shared);
        return Math.clamp(mix, 0, 1);
    }

    /// The cosine, and less where the figures differ, which the encoder hardly sees.
    private static double meaning(MeasuredPair pair, Encoder encoder) {
        double cosine =
                Directions.cosine(
                        mean(pair.leftReport(), pair.left(), encoder),
                        mean(pair.rightReport(), pair.right(), encoder));
        double alike = Math.clamp((cosine - LOWEST) / (1 - LOWEST), 0, 1);
        return alike - OTHER_FIGURES * otherFigures(pair);
    }

    /// The mean of the words' vectors, brought to length 1. What the encoder says of marks and of
    /// the text's ends is alike for all sentences and left out. Each sentence is encoded alone, so
    /// that its vector does not depend on the other.
    private static float[] mean(Report report, Reading reading, Encoder encoder) {
        var vectors = new ReportVectors(report, reading);
        String text = report.text(report.sentences().getFirst());
        vectors.put(0, encoder.encodeWords(List.of(text)).getFirst());
        Directions.toLengthOne(vectors.wholes());
        return vectors.wholes()[0];
    }

    /// Of the figures of both, where both have some: the share that the other lacks.
    private static double otherFigures(MeasuredPair pair) {
        Bags left = pair.left().figures;
        Bags right = pair.right().figures;
        int all = left.size(0) + right.size(0);
        boolean both = left.size(0) > 0 && right.size(0) > 0;
        return both ? (all - 2.0 * left.common(0, right, 0)) / all : 0;
    }
}
