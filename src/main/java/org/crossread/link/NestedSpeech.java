package org.crossread.link;

import org.crossread.link.Finding.Kind;
import org.crossread.model.PairSet;
import org.crossread.model.Voice.Agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Follows speech inside speech: where two statements are one, and each reports one statement by
/// the same third person, these are one too, however few words they share.
final class NestedSpeech {

    private final List<Saying> left;
    private final List<Saying> right;

    NestedSpeech(List<Saying> left, List<Saying> right) {
        this.left = left;
        this.right = right;
    }

    /// The findings, and those that follow from them.
    List<Finding> with(List<Finding> findings) {
        PairSet known = new PairSet();
        findings.forEach(
                finding ->
                        known.add(PairSet.pair(finding.left().index(), finding.right().index())));
        List<Finding> all = new ArrayList<>(findings);
        for (Finding outer : findings) {
            if (outer.kind() == Kind.SAME_STATEMENT) {
                inner(outer)
                        .filter(
                                finding ->
                                        known.add(
                                                PairSet.pair(
                                                        finding.left().index(),
                                                        finding.right().index())))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Finding> inner(Finding outer) {
        List<Saying> lefts = inside(outer.left(), left);
        List<Saying> rights = inside(outer.right(), right);
        if (lefts.size() != 1 || rights.size() != 1) {
            return Optional.empty();
        }
        Saying one = lefts.getFirst();
        Saying other = rights.getFirst();
        boolean isOne =
                one.voice().agreement(other.voice()) == Agreement.SAME
                        && !one.isQuoted()
                        && !other.isQuoted();
        return isOne
                ? Optional.of(
                        new Finding(one, other, Kind.SAME_STATEMENT, outer.score(), outer.edit()))
                : Optional.empty();
    }

    /// Sayings follow each other by their start, so those inside come right behind.
    private static List<Saying> inside(Saying outer, List<Saying> sayings) {
        List<Saying> inside = new ArrayList<>();
        for (int i = outer.index() + 1; i < sayings.size(); i++) {
            Saying next = sayings.get(i);
            if (next.quotation().span().start() >= outer.quotation().span().end()) {
                break;
            }
            if (outer.quotation().span().contains(next.quotation().span())) {
                inside.add(next);
            }
        }
        return inside;
    }
}
