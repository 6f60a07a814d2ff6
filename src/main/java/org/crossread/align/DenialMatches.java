package org.crossread.align;

import org.crossread.model.Order;

import java.util.ArrayList;
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

    /// Whether a word of denial of the right has a counterpart.
    boolean isMatched(int other) {
        return matched.get(other);
    }

    /// Takes a word of denial of the right that has no counterpart and denies a place there.
    ///
    /// @return whether there was one
    boolean takeOneBefore(int at) {
        for (int other : others.places()) {
            if (other < at && !others.borders().part(other, at) && !matched.get(other)) {
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

    /// Those that go with the same words first, then the nearest.
    private void settleNear() {
        List<int[]> pairs = new ArrayList<>();
        for (int place : denials.places()) {
            for (int other : others.places()) {
                int distance = distance(place, other);
                if (distance <= FAR) {
                    pairs.add(new int[] {place, other, distance});
                }
            }
        }
        pairs.sort(Order.comparingDouble(pair -> pair[2]));
        for (int[] pair : pairs) {
            if (!settled.get(pair[0]) && !matched.get(pair[1])) {
                settled.set(pair[0]);
                matched.set(pair[1]);
            }
        }
    }

    private int distance(int place, int other) {
        int common = firstCommon(denials.scope(place), others.scope(other));
        if (common >= 0) {
            return common;
        }
        if (others.isPreposition(other) || denials.isPreposition(place)) {
            return FAR + 1;
        }
        List<Integer> heads =
                denials.scope(place).stream().filter(i -> links.rightOf(i) >= 0).toList();
        List<Integer> otherHeads =
                others.scope(other).stream().filter(j -> links.leftOf(j) >= 0).toList();
        return areApart(place, heads, other, otherHeads) ? FAR + 1 : wordsApart(place, other);
    }

    /// How far behind the denials the first word that both go with stands among what either goes
    /// with, or -1 where there is none.
    private int firstCommon(List<Integer> heads, List<Integer> otherHeads) {
        int least = -1;
        for (int k = 0; k < heads.size(); k++) {
            int there = links.rightOf(heads.get(k));
            int m = there < 0 ? -1 : otherHeads.indexOf(there);
            least = m >= 0 && (least < 0 || k + m < least) ? k + m : least;
        }
        return least;
    }

    /// Whether what either goes with stands in another clause than the other.
    private boolean areApart(int place, List<Integer> heads, int other, List<Integer> otherHeads) {
        return !(heads.isEmpty() && otherHeads.isEmpty())
                && heads.stream().allMatch(i -> others.borders().part(other, links.rightOf(i)))
                && otherHeads.stream()
                        .allMatch(j -> denials.borders().part(place, links.leftOf(j)));
    }

    private int wordsApart(int place, int other) {
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
