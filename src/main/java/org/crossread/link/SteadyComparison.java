package org.crossread.link;

import org.crossread.model.Change;
import org.crossread.model.Flag;
import org.crossread.model.Order;
import org.crossread.model.WordComparison;

import java.util.List;

/// Compares the words of two sayings always in one direction and turns the result where needed, so
/// that it does not depend on which side is called left.
final class SteadyComparison {

    private final WordComparison words;

    SteadyComparison(WordComparison words) {
        this.words = words;
    }

    WordComparison.Result between(Saying left, Saying right) {
        return isTurned(left, right) ? turned(compared(right, left)) : compared(left, right);
    }

    /// The changes alone.
    List<Change> changes(Saying left, Saying right) {
        return isTurned(left, right) ? turned(changed(right, left)) : changed(left, right);
    }

    static boolean isTurned(Saying left, Saying right) {
        int order = Integer.compare(left.wording().size(), right.wording().size());
        return order > 0 || order == 0 && left.text().compareTo(right.text()) > 0;
    }

    private WordComparison.Result compared(Saying left, Saying right) {
        return words.compare(
                left.report(), left.quotation().span(), right.report(), right.quotation().span());
    }

    private List<Change> changed(Saying left, Saying right) {
        return words.changes(
                left.report(), left.quotation().span(), right.report(), right.quotation().span());
    }

    private static WordComparison.Result turned(WordComparison.Result result) {
        return new WordComparison.Result(
                turned(result.changes()), result.flags().stream().map(Flag::swapped).toList());
    }

    private static List<Change> turned(List<Change> changes) {
        return changes.stream().map(Change::swapped).sorted(Order.comparing(Change::left)).toList();
    }
}
