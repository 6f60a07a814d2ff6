package org.crossread.align;

import org.crossread.encode.Encoder;
import org.crossread.model.Progress;
import org.crossread.model.Report;

import java.util.BitSet;

/// Two reports, every sentence of the one measured against every sentence of the other.
///
/// @param twins sentences of the same words
/// @param table the features, those of the context still missing
record MeasuredPair(
        Report leftReport,
        Report rightReport,
        Reading left,
        Reading right,
        Kinship kinship,
        Twins twins,
        SharedFigures figures,
        PairTable table,
        PairContext context) {

    /// By words alone.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    static MeasuredPair byWords(WordPair words, Progress progress) {
        BitSet names = words.fullNames();
        Reading left = words.leftReading(names);
        Reading right = words.rightReading(names);
        Kinship kinship =
                Kinship.between(
                        vocabulary(left), vocabulary(right), words.table(), new Pulse(progress));
        var features = new PairFeatures(left, right, kinship, words.table().size());
        var table = new PairTable(left.tokens.sentences(), right.tokens.sentences());
        for (int i = 0; i < table.rows(); i++) {
            progress.at(Progress.Step.ALIGN, i, table.rows());
            table.put(i, features.row(i));
        }
        return new MeasuredPair(
                words.leftReport(),
                words.rightReport(),
                left,
                right,
                kinship,
                words.twins(),
                new SharedFigures(left.figures, right.figures, words.table()),
                table,
                new PairContext(table));
    }

    private static BitSet vocabulary(Reading reading) {
        BitSet terms = reading.content.vocabulary();
        reading.phrases.addTo(terms);
        return terms;
    }

    /// Adds to the features what the encoder says.
    ///
    /// @return what it says of the words
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    ContextLinking withVectors(Encoder encoder, Progress progress) {
        var vectors = new VectorFeatures(leftReport, left, rightReport, right, encoder, progress);
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                vectors.measure(i, j, table.features(i, j));
            }
        }
        return vectors.words();
    }
}
