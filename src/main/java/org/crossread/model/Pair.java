package org.crossread.model;

import java.util.List;

/// Sentences of both sides that belong together: 1:1, 1:2, 2:1, n:m.
///
/// @param left indexes of the left sentences, rising, at least one
/// @param right likewise
/// @param matches which of them say the same, at least one; strongest relation counts for the whole
/// @param transposed whether it stands elsewhere in the order of the other side
/// @param changes steps that cover every word of the pair on both sides once, in the order of the
/// left
/// @param flags changes of meaning among them
public record Pair(
        List<Integer> left,
        List<Integer> right,
        List<Match> matches,
        Relation relation,
        double similarity,
        boolean transposed,
        List<Change> changes,
        List<Flag> flags) {

    public Pair {
        left = List.copyOf(left);
        right = List.copyOf(right);
        matches = List.copyOf(matches);
        changes = List.copyOf(changes);
        flags = List.copyOf(flags);
        if (left.isEmpty() || right.isEmpty() || matches.isEmpty()) {
            throw new IllegalArgumentException("a pair needs both sides");
        }
        if (!(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException("no similarity: " + similarity);
        }
    }

    /// Indexes of the sentences of one side, rising.
    public List<Integer> sentences(Side side) {
        return side.of(left, right);
    }

    /// The same pair seen from the other side. Changes keep their order.
    public Pair swapped() {
        return new Pair(
                right,
                left,
                matches.stream().map(Match::swapped).toList(),
                relation,
                similarity,
                transposed,
                changes.stream().map(Change::swapped).toList(),
                flags.stream().map(Flag::swapped).toList());
    }
}
