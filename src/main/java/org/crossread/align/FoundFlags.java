package org.crossread.align;

import org.crossread.model.Flag;
import org.crossread.model.Order;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// The flags of two rows of words, as they are found.
final class FoundFlags {

    private final WordRow left;
    private final WordRow right;
    private final List<Flag> flags = new ArrayList<>();

    FoundFlags(WordRow left, WordRow right) {
        this.left = left;
        this.right = right;
    }

    <T extends Mention> void add(Flag.Kind kind, List<Conflicts.Conflict<T>> conflicts) {
        for (Conflicts.Conflict<T> conflict : conflicts) {
            add(
                    kind,
                    left.span(conflict.left().shownFrom(), conflict.left().end()),
                    right.span(conflict.right().shownFrom(), conflict.right().end()));
        }
    }

    void add(Flag.Kind kind, Span here, Span there) {
        flags.add(new Flag(kind, here, there));
    }

    /// @param here on the side
    /// @param there on the other side
    void add(Flag.Kind kind, Side side, Span here, Span there) {
        flags.add(new Flag(kind, side.of(here, there), side.of(there, here)));
    }

    /// Takes back what turned out to say the same.
    void drop(Flag.Kind kind, Conflicts.Conflict<? extends Mention> same) {
        Span here = left.span(same.left().from(), same.left().end());
        Span there = right.span(same.right().from(), same.right().end());
        flags.removeIf(
                flag ->
                        flag.kind() == kind
                                && flag.left().overlaps(here)
                                && flag.right().overlaps(there));
    }

    /// Whether a place of a side is flagged already.
    boolean have(Side side, Span place) {
        return flags.stream().anyMatch(flag -> flag.span(side).overlaps(place));
    }

    /// Each once, in the order of the left.
    List<Flag> inOrder() {
        if (flags.size() < 2) {
            return flags;
        }
        return new LinkedHashSet<>(flags)
                .stream()
                        .sorted(
                                Order.comparing((Flag flag) -> flag.left().start())
                                        .thenComparing(flag -> flag.right().start())
                                        .thenComparing(Flag::kind))
                        .toList();
    }

    /// A word's place in the text.
    static Span at(WordRow row, int place) {
        return row.span(place, place + 1);
    }

    /// Where something is missing, behind a word.
    static Span behind(Span word) {
        return new Span(word.end(), word.end());
    }

    /// Where something is missing, before a word.
    static Span before(Span word) {
        return new Span(word.start(), word.start());
    }
}
