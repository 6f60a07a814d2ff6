package org.crossread.model;

import java.util.List;
import java.util.Optional;

/// Quotations that say the same: linked across the reports, repeated inside one, or parts of one
/// utterance. A group is one entry of the list of quotations and one number in the margins, in the
/// window and in every export.
///
/// @param number from 1; first the groups of both reports, then those of the left alone, then those
///     of the right alone, each in reading order
/// @param left its quotations of the left report, in reading order
/// @param right likewise
/// @param links between them across the reports
/// @param repeats between them inside one report
/// @param wholes the links as what was said at one time, the closest first
public record QuotationGroup(
        int number,
        List<Quotation> left,
        List<Quotation> right,
        List<Link.Linked> links,
        List<Repeat> repeats,
        List<Whole> wholes) {

    public QuotationGroup {
        left = List.copyOf(left);
        right = List.copyOf(right);
        links = List.copyOf(links);
        repeats = List.copyOf(repeats);
        wholes = List.copyOf(wholes);
        if (left.isEmpty() && right.isEmpty()) {
            throw new IllegalArgumentException("a group of nothing");
        }
    }

    /// The groups in the order of their numbers. Scare quotes are in none.
    public static List<QuotationGroup> of(Comparison comparison) {
        return new QuotationJoining(comparison).groups();
    }

    public List<Quotation> quotations(Side side) {
        return side.of(left, right);
    }

    public boolean isInBoth() {
        return !left.isEmpty() && !right.isEmpty();
    }

    /// What a reader is told of it first: the closest that has other words, else the closest of
    /// all; empty where it is in one report only. So a report that gives somebody's words twice,
    /// faithfully and changed, does not pass for faithful.
    public Optional<Whole> told() {
        return Whole.told(wholes);
    }

    /// The relation that is told first; empty where it is in one report only.
    public Optional<LinkKind> kind() {
        return told().map(Whole::kind);
    }

    /// The first of its quotations, of the left report where that has one.
    public Quotation first() {
        return left.isEmpty() ? right.getFirst() : left.getFirst();
    }

    /// What was said with the first of its quotations: all parts of that utterance, in reading
    /// order.
    public List<Quotation> firstSaying() {
        return (left.isEmpty() ? right : left)
                .stream().filter(one -> one.utterance() == first().utterance()).toList();
    }
}
