package org.crossread.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What was said at one time, as both reports give it: links between its parts, which complete each
/// other, taken as one.
///
/// @param link what the parts come to; its quotations are the first of either side
/// @param parts in reading order
public record Whole(Link.Linked link, List<Link.Linked> parts) {

    public Whole {
        parts = List.copyOf(parts);
    }

    /// @param parts at least one, in reading order
    /// @param left words of the same utterances that the right report leaves out whole
    /// @param right likewise
    static Whole of(List<Link.Linked> parts, List<Span> left, List<Span> right) {
        boolean isQuoted = parts.stream().allMatch(part -> part.kind().isQuoted());
        boolean isLacking = isQuoted && !(left.isEmpty() && right.isEmpty());
        if (parts.size() == 1 && !isLacking) {
            return new Whole(parts.getFirst(), parts);
        }
        List<Change> changes = new ArrayList<>();
        parts.forEach(part -> changes.addAll(changes(part)));
        if (isLacking) {
            Link.Linked last = parts.getLast();
            left.forEach(one -> changes.add(removed(one, last.right().span())));
            right.forEach(one -> changes.add(added(last.left().span(), one)));
        }
        changes.sort(Order.comparing(Change::left));
        List<Flag> flags = parts.stream().flatMap(part -> part.flags().stream()).toList();
        LinkKind kind = isQuoted ? kind(changes, flags, parts) : loosest(parts);
        Link.Linked first = parts.getFirst();
        return new Whole(kind.link(first.left(), first.right(), changes, flags), parts);
    }

    public LinkKind kind() {
        return link.kind();
    }

    /// Which of some, the closest first, a reader is told of: see [QuotationGroup#told()].
    public static Optional<Whole> told(List<Whole> wholes) {
        return wholes.stream()
                .filter(whole -> whole.kind() == LinkKind.ALTERED)
                .findFirst()
                .or(() -> wholes.stream().findFirst());
    }

    /// Of parts that are in marks on both sides.
    private static LinkKind kind(List<Change> changes, List<Flag> flags, List<Link.Linked> parts) {
        boolean isSame = changes.stream().allMatch(one -> one.kind() == Change.Kind.SAME);
        if (isSame && flags.isEmpty()) {
            return LinkKind.VERBATIM;
        }
        boolean isAltered =
                parts.stream()
                        .filter(Link.Altered.class::isInstance)
                        .anyMatch(part -> !isSame(part));
        return isAltered ? LinkKind.ALTERED : LinkKind.TRIMMED;
    }

    private static boolean isSame(Link.Linked part) {
        return part.flags().isEmpty()
                && part.changes().stream().allMatch(one -> one.kind() == Change.Kind.SAME);
    }

    private static LinkKind loosest(List<Link.Linked> parts) {
        return parts.stream().map(Link.Linked::kind).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<Change> changes(Link.Linked part) {
        return part instanceof Link.Verbatim
                ? List.of(change(Change.Kind.SAME, part.left().span(), part.right().span()))
                : part.changes();
    }

    private static Change removed(Span words, Span before) {
        return change(Change.Kind.REMOVED, words, new Span(before.end(), before.end()));
    }

    private static Change added(Span before, Span words) {
        return change(Change.Kind.ADDED, new Span(before.end(), before.end()), words);
    }

    private static Change change(Change.Kind kind, Span left, Span right) {
        return new Change(kind, left, right, false);
    }
}
