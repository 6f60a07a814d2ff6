package org.crossread.archive;

import java.util.Comparator;

/// How much two reports have in common, in three shares that each go from 0 (nothing) to 1.
///
/// @param first the place of one report; that of the question, which has none, is -1
/// @param second the place of the other
/// @param wording of the shorter one's words, what stands in passages that both have
/// @param quotations of the words that one of them has in quotation marks,
/// what the other quotes too
/// @param event how like each other their rare words, names and figures are (cosine of tf-idf)
public record Likeness(int first, int second, double wording, double quotations, double event) {

    /// The best first; equal ones in the order of the reports.
    static final Comparator<Likeness> ORDER =
            Comparator.comparingDouble(Likeness::score)
                    .reversed()
                    .thenComparingInt(Likeness::first)
                    .thenComparingInt(Likeness::second);

    /// From this on rare words alone make a pair: unrelated news of one week stay below.
    static final double SAME_EVENT = 0.15;

    /// From 0 to 1: what is left of 1 when each share takes its part of what the others left.
    public double score() {
        return 1 - (1 - wording) * (1 - quotations) * (1 - event);
    }
}
