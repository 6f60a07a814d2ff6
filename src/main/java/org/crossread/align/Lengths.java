package org.crossread.align;

import org.crossread.model.Report;

/// How long the sentences of a report are and where they stand in it, by characters.
final class Lengths {

    private final int[] starts;

    Lengths(Report report) {
        starts = new int[report.sentences().size() + 1];
        for (int i = 0; i + 1 < starts.length; i++) {
            starts[i + 1] = starts[i] + Math.max(1, report.sentences().get(i).span().length());
        }
    }

    /// At least 1.
    int of(int sentence) {
        return starts[sentence + 1] - starts[sentence];
    }

    /// How much of the report stands before the middle of the sentence, 0 to 1.
    double middle(int sentence) {
        return (starts[sentence] + starts[sentence + 1]) / (2.0 * starts[starts.length - 1]);
    }
}
