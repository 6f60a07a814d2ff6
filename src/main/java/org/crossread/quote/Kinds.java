package org.crossread.quote;

import org.crossread.model.QuotationKind;

import java.util.List;

/// Decides whether marked words are an utterance, a fragment of one or no speech.
///
/// By a trained scorer, except that a phrase without a verb that a report sets in marks again and
/// again is a term, and that a title with its source and date is a citation.
final class Kinds {

    /// The feature that the same short phrase is marked more than once.
    static final String TERM = "term";

    /// The feature that a line without a verb gives a title with its source and date.
    static final String CITATION = "citation";

    /// The feature that the words hold a verb with its subject.
    static final String CLAUSE = "clause";

    private final LinearModel scorer;

    Kinds(LinearModel scorer) {
        this.scorer = scorer;
    }

    QuotationKind of(List<String> features) {
        boolean term = features.contains(TERM) && !features.contains(CLAUSE);
        if (term || features.contains(CITATION)) {
            return QuotationKind.SCARE;
        }
        return QuotationKind.valueOf(scorer.best(features));
    }
}
