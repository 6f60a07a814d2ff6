package org.crossread.export;

import org.crossread.model.Comparison;
import org.crossread.model.LinkKind;
import org.crossread.model.QuotationGroup;

import java.util.Set;
import java.util.stream.Collectors;

/// Which part of a comparison a file carries. What is left out stands nowhere in the file;
/// quotations keep the numbers that they have in the whole.
public sealed interface Part {

    /// All of it.
    record Whole() implements Part {}

    /// Both texts, and of the quotations only some.
    ///
    /// @param numbers of the groups of quotations that are shown
    record Filtered(Set<Integer> numbers) implements Part {
        public Filtered {
            numbers = Set.copyOf(numbers);
        }
    }

    /// One group of quotations and the paragraphs that it stands in.
    record ChosenQuotation(int number) implements Part {}

    /// One pair of passages.
    ///
    /// @param index of the pair in the alignment
    record ChosenPassage(int index) implements Part {}

    /// The quotations of certain relations.
    ///
    /// @param kinds relations that are shown; of several in one group the one that is told first
    ///     counts
    /// @param onlyHere whether quotations of one report alone are shown
    static Part ofRelations(Comparison comparison, Set<LinkKind> kinds, boolean onlyHere) {
        return new Filtered(
                QuotationGroup.of(comparison).stream()
                        .filter(group -> isShown(group, kinds, onlyHere))
                        .map(QuotationGroup::number)
                        .collect(Collectors.toSet()));
    }

    private static boolean isShown(QuotationGroup group, Set<LinkKind> kinds, boolean onlyHere) {
        return group.kind().map(kinds::contains).orElse(onlyHere);
    }
}
