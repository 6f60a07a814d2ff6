package org.crossread.quote;

import org.crossread.model.QuotationKind;

import java.util.List;

/// Decides whether marked words are an utterance, a fragment of one or no speech.
///
/// By a trained scorer, except that a phrase without a verb that a report sets in marks again and
/// again is a term.
final class Kinds {

    /// The feature that the same short phrase is marked more than once.
    static final String TERM = "term";

    /// The feature that the words hold a verb with its subject.
    static final String CLAUSE = "clause";

    private final LinearModel scorer;

    Kinds(LinearModel scorer) {
        this.scorer = scorer;
    }

    QuotationKind of(List<String> features) {
        if (features.contains(TERM) && !features.contains(CLAUSE)) {
            return QuotationKind.SCARE;
        }
        return QuotationKind.valueOf(scorer.best(features));
    }
}
