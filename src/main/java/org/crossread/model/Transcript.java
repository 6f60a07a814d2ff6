package org.crossread.model;

import java.util.List;
import java.util.Map;

/// A third text that has what was said: quotations are checked against it, and nothing else is.
///
/// @param report its text
/// @param proofs what it has of each quotation of the two reports that is somebody's speech
public record Transcript(Report report, Map<Place.On, Proof> proofs) {

    /// No transcript was given.
    public static final Transcript NONE =
            new Transcript(
                    new Report(
                            Origin.UNKNOWN, "", List.of(), List.of(), new Spans.Builder().build()),
                    Map.of());

    public Transcript {
        proofs = Map.copyOf(proofs);
    }

    public boolean isGiven() {
        return !report.text().isEmpty();
    }

    public Proof proof(Side side, Quotation quotation) {
        return proofs.getOrDefault(new Place.On(side, quotation.span()), new Proof.Missing());
    }

    /// The number of the sentence where a proof begins, from 1.
    public int sentence(Proof proof) {
        return report.sentencesAt(proof.place()).first() + 1;
    }
}
