package org.crossread.ui.finding;

import org.crossread.model.Attribution;
import org.crossread.model.Comparison;
import org.crossread.model.HandNames;
import org.crossread.model.Quotation;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What speakers are called where there is little room: by the end of their name that a report
/// itself uses alone (“Zelensky” for Volodymyr Zelensky), as long as nobody else's name ends so.
final class ShortNames {

    private final HandNames names;
    private final Map<String, String> shortened = new HashMap<>();

    /// Whose names end with these words; each as all of its spellings are compared.
    private final Map<String, Set<String>> holders = new HashMap<>();

    ShortNames(Comparison comparison) {
        names = comparison.byHand().names();
        for (Side side : Side.values()) {
            for (Quotation quotation : comparison.quotations(side)) {
                if (quotation.attribution()
                        instanceof Attribution.Attributed(Span mention, String person, Span _)) {
                    take(person, comparison.report(side).text(mention).strip());
                }
            }
        }
    }

    private void take(String person, String mention) {
        String whole = names.key(person);
        int end = 0;
        do {
            holders.computeIfAbsent(whole.substring(end), _ -> new HashSet<>()).add(whole);
            end = whole.indexOf(' ', end) + 1;
        } while (end > 0);
        if (!mention.isEmpty() && person.endsWith(" " + mention)) {
            shortened.merge(
                    person, mention, (one, other) -> one.length() <= other.length() ? one : other);
        }
    }

    /// The shortest name that can mean nobody else who is quoted.
    String of(String person) {
        String ending = shortened.getOrDefault(person, person);
        return holders.getOrDefault(names.key(ending), Set.of()).size() == 1 ? ending : person;
    }
}
