package org.crossread.align;

import java.util.BitSet;
import java.util.List;

/// Which words of denial of two rows stand for each other: linked ones, and those that go with the
/// same words.
final class DenialMatches {

    private static final int FAR = 5;

    private final WordLinks links;
    private final WordRow here;
    private final WordRow there;
    private final Denials denials;
    private final Denials others;
    private final BitSet settled = new BitSet();
    private final BitSet matched = new BitSet();

    DenialMatches(WordLinks links, Denials denials, Denials others) {
        this.links = links;
        this.denials = denials;
        this.others = others;
        here = links.left();
        there = links.right();
        settleLinked();
        settleNear();
    }

    /// Whether a word of the left has a counterpart.
    boolean isSettled(int place) {
        return settled.get(place);
    }

    /// Takes a word of denial of the right that has no counterpart and denies a place there.
    ///
    /// @return whether there was one
    boolean takeOneBefore(int at) {
        for (int other : others.places()) {
            if (other < at && other >= at - 3 && !matched.get(other)) {
                matched.set(other);
                return true;
            }
        }
        return false;
    }

    private void settleLinked() {
        for (int place : denials.places()) {
            if (others.places().contains(links.rightOf(place))) {
                settled.set(place);
                matched.set(links.rightOf(place));
            }
        }
    }

    private void settleNear() {
        for (int place : denials.places()) {
            int other = settled.get(place) ? -1 : counterpart(place);
            if (other >= 0) {
                settled.set(place);
                matched.set(other);
            }
        }
    }

    /// The nearest word of denial over there that goes with the same words, or -1.
    private int counterpart(int place) {
        int best = -1;
        int least = FAR + 1;
        List<Integer> heads =
                denials.scope(place).stream().filter(i -> links.rightOf(i) >= 0).toList();
        for (int other : others.places()) {
            if (!matched.get(other)) {
                int distance = distance(place, heads, other);
                if (distance < least) {
                    least = distance;
                    best = other;
                }
            }
        }
        return best;
    }

    private int distance(int place, List<Integer> heads, int other) {
        List<Integer> otherHeads =
                others.scope(other).stream().filter(j -> links.leftOf(j) >= 0).toList();
        if (heads.stream().anyMatch(i -> otherHeads.contains(links.rightOf(i)))) {
            return 0;
        }
        if (others.isPreposition(other) || denials.isPreposition(place)) {
            return FAR + 1;
        }
        return areApart(place, heads, other, otherHeads) ? FAR + 1 : distance(place, other);
    }

    /// Whether what either goes with stands in another clause than the other.
    private boolean areApart(int place, List<Integer> heads, int other, List<Integer> otherHeads) {
        return !(heads.isEmpty() && otherHeads.isEmpty())
                && heads.stream().allMatch(i -> others.borders().part(other, links.rightOf(i)))
                && otherHeads.stream()
                        .allMatch(j -> denials.borders().part(place, links.leftOf(j)));
    }

    private int distance(int place, int other) {
        int least = FAR + 1;
        int end = Math.min(here.size() - 1, place + Denials.SCOPE);
        for (int i = Math.max(0, place - Denials.SCOPE); i <= end; i++) {
            int j = links.rightOf(i);
            if (j >= 0
                    && here.stretches()[i] == here.stretches()[place]
                    && there.stretches()[j] == there.stretches()[other]) {
                least = Math.min(least, Math.abs(j - other) + Math.abs(i - place) / 2);
            }
        }
        return least;
    }
}
