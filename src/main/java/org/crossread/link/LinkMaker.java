package org.crossread.link;

import org.crossread.model.Change;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.Quotation;
import org.crossread.model.Span;
import org.crossread.model.WordComparison;

import java.util.ArrayList;
import java.util.List;

/// Turns a finding into a link, with the word changes it stands for.
final class LinkMaker {

    private final SteadyComparison words;

    LinkMaker(SteadyComparison words) {
        this.words = words;
    }

    Link.Linked link(Finding finding) {
        Quotation left = finding.left().quotation();
        Quotation right = finding.right().quotation();
        return switch (finding.kind()) {
            case VERBATIM -> new Link.Verbatim(left, right);
            case TRIMMED -> new Link.Trimmed(left, right, trims(finding));
            case ALTERED -> {
                var result = compared(finding);
                yield new Link.Altered(left, right, result.changes(), flags(finding, result));
            }
            case REPORTED_INDIRECTLY -> {
                var result = compared(finding);
                yield new Link.ReportedIndirectly(left, right, result.changes(), result.flags());
            }
            case SAME_STATEMENT -> {
                var result = compared(finding);
                yield new Link.SameStatement(left, right, result.changes(), result.flags());
            }
        };
    }

    private WordComparison.Result compared(Finding finding) {
        return words.between(finding.left(), finding.right());
    }

    /// Those of the words, and of what was left out without being missed there.
    private static List<Flag> flags(Finding finding, WordComparison.Result result) {
        List<Flag> flags = new ArrayList<>(result.flags());
        for (Flag loss : Losses.flags(finding.left(), finding.right(), finding.edit())) {
            boolean isKnown =
                    result.flags().stream()
                            .anyMatch(
                                    flag ->
                                            flag.left().overlaps(loss.left())
                                                    || flag.right().overlaps(loss.right()));
            if (!isKnown) {
                flags.add(loss);
            }
        }
        return flags;
    }

    /// Runs of the same words and of words that one side leaves out.
    private static List<Change> trims(Finding finding) {
        Wording left = finding.left().wording();
        Wording right = finding.right().wording();
        int[] partners = finding.edit().partners();
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int iEnd = i;
            int jEnd = j;
            while (iEnd < left.size() && partners[iEnd] == jEnd) {
                iEnd++;
                jEnd++;
            }
            if (iEnd > i) {
                changes.add(change(Change.Kind.SAME, left.span(i, iEnd), right.span(j, jEnd)));
            } else {
                iEnd = unpaired(partners, i);
                jEnd = iEnd < left.size() ? partners[iEnd] : right.size();
                addOmitted(left, i, iEnd, right, j, jEnd, changes);
            }
            i = iEnd;
            j = jEnd;
        }
        return changes;
    }

    private static int unpaired(int[] partners, int from) {
        int end = from;
        while (end < partners.length && partners[end] < 0) {
            end++;
        }
        return end;
    }

    private static void addOmitted(
            Wording left,
            int leftFrom,
            int leftTo,
            Wording right,
            int rightFrom,
            int rightTo,
            List<Change> changes) {
        if (leftFrom < leftTo) {
            changes.add(
                    change(
                            Change.Kind.REMOVED,
                            left.span(leftFrom, leftTo),
                            right.spanBefore(rightFrom)));
        }
        if (rightFrom < rightTo) {
            changes.add(
                    change(
                            Change.Kind.ADDED,
                            left.spanBefore(leftTo),
                            right.span(rightFrom, rightTo)));
        }
    }

    private static Change change(Change.Kind kind, Span left, Span right) {
        return new Change(kind, left, right, false);
    }
}
