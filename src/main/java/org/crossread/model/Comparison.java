package org.crossread.model;

import java.util.List;

/// All that was found in two reports. Window, command and exports only read it.
///
/// @param links at least one for each quotation that is speech: a `Linked` for each counterpart, or
/// one `OnlyHere`
/// @param repeats quotations that one report gives twice
/// @param oddWords words that read like a program's synonyms; looked for in final comparisons only
/// @param isFinal false for the first, lexical result that a better one follows
/// @param byHand what a person changed; everything else here has it worked in
/// @param transcript what a third text has of the quotations
public record Comparison(
        Report left,
        Report right,
        List<Quotation> leftQuotations,
        List<Quotation> rightQuotations,
        Alignment alignment,
        List<Link> links,
        List<Repeat> repeats,
        Figures figures,
        OddWordings oddWords,
        boolean isFinal,
        ByHand byHand,
        Transcript transcript) {

    public Comparison {
        leftQuotations = List.copyOf(leftQuotations);
        rightQuotations = List.copyOf(rightQuotations);
        links = List.copyOf(links);
        repeats = List.copyOf(repeats);
    }

    /// As the program found it, without odd words and with nothing changed by hand.
    public Comparison(
            Report left,
            Report right,
            List<Quotation> leftQuotations,
            List<Quotation> rightQuotations,
            Alignment alignment,
            List<Link> links,
            List<Repeat> repeats,
            Figures figures,
            boolean isFinal) {
        this(
                left,
                right,
                leftQuotations,
                rightQuotations,
                alignment,
                links,
                repeats,
                figures,
                OddWordings.NONE,
                isFinal,
                ByHand.NONE,
                Transcript.NONE);
    }

    /// The same with another record of what a person changed; nothing is worked in by this.
    public Comparison with(ByHand work) {
        return with(work, transcript);
    }

    /// The same with what a transcript has of its quotations.
    public Comparison with(Transcript checked) {
        return with(byHand, checked);
    }

    private Comparison with(ByHand work, Transcript checked) {
        return new Comparison(
                left,
                right,
                leftQuotations,
                rightQuotations,
                alignment,
                links,
                repeats,
                figures,
                oddWords,
                isFinal,
                work,
                checked);
    }

    public Report report(Side side) {
        return side.of(left, right);
    }

    /// In reading order of their start; a quotation's id is its place.
    public List<Quotation> quotations(Side side) {
        return side.of(leftQuotations, rightQuotations);
    }
}
