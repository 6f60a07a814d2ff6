package org.crossread.model;

/// Words given as a speaker's.
///
/// A quotation interrupted by its attribution, or going on in the next paragraph, is one utterance
/// in several quotations, one for each unbroken stretch.
///
/// @param id its place in the report's list of quotations, from 0
/// @param span where it stands: with both marks where it has marks; reported content only, without
///     a leading “that”, where it has none
/// @param utterance the id of the first quotation of the same utterance; its own id where it
///     stands alone
public record Quotation(
        int id, Span span, QuotationKind kind, Attribution attribution, int utterance) {

    public Quotation {
        if (id < 0 || span.isEmpty() || utterance < 0 || utterance > id) {
            throw new IllegalArgumentException(
                    "no quotation: " + id + " at " + span + " of " + utterance);
        }
    }

    /// The speaker's name, empty when nobody is named.
    public String person() {
        return attribution instanceof Attribution.Attributed attributed ? attributed.person() : "";
    }
}
