package org.crossread.ui;

import org.crossread.model.ByHand;
import org.crossread.model.Comparison;

/// What a reader added to a pair of reports: the changes by hand, and the text that quotations are
/// checked against.
///
/// @param transcript its words; empty where there is none
record OwnWork(ByHand hand, String transcript) {

    static final OwnWork NONE = new OwnWork(ByHand.NONE, "");

    static OwnWork of(Comparison comparison) {
        return new OwnWork(comparison.byHand(), comparison.transcript().report().text());
    }

    /// The same without a transcript.
    OwnWork byHand() {
        return new OwnWork(hand, "");
    }

    /// Whether the other holds the same, whichever sides the reports were on.
    boolean isIn(OwnWork other) {
        return transcript.equals(other.transcript)
                && (hand.equals(other.hand) || hand.equals(other.hand.swapped()));
    }
}
