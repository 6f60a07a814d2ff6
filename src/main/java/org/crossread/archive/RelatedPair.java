package org.crossread.archive;

import java.util.List;

/// Two reports that have something in common, and what.
///
/// @param likeness how much; counted on all that the reports tell
/// @param unquotedWords of the words that both have, how many stand outside of common quotations
/// @param passages runs of at least five words, in the order of the left report
/// @param quotations in the order of the left report
/// @param names names, figures and other rare words that both have, as the left one writes them,
///     the most telling first
public record RelatedPair(
        RelatedReport left,
        RelatedReport right,
        Likeness likeness,
        int unquotedWords,
        List<SharedPassage> passages,
        List<SharedQuotation> quotations,
        List<String> names) {

    /// So many words in common outside quotations are no chance and no turn of phrase.
    private static final int SAME_WORDING = 20;

    public RelatedPair {
        passages = List.copyOf(passages);
        quotations = List.copyOf(quotations);
        names = List.copyOf(names);
    }

    /// How many words of the left report stand in passages that both have.
    public int commonWords() {
        return passages.stream().mapToInt(SharedPassage::words).sum();
    }

    public Strength strength() {
        if (unquotedWords >= SAME_WORDING) {
            return Strength.SAME_WORDING;
        }
        return quotations.isEmpty() ? Strength.SAME_EVENT : Strength.SAME_QUOTATIONS;
    }
}
