package org.crossread.link;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What turns the marked words of one quotation into those of another.
///
/// @param partners for each left word the index of the same word on the right, or -1
/// @param common how many words both have
/// @param closeness 0 (nothing in common) to 1 (the same words), measured where the two run
///     together
/// @param replaces whether other words stand in the same place somewhere
/// @param omissions words that one side leaves out between words of both
record Edit(
        int[] partners, int common, double closeness, boolean replaces, List<Omission> omissions) {

    /// Words that stand on one side only, between words of both.
    ///
    /// @param isLeft whether the left side has them
    /// @param gap where they would stand on the other side
    /// @param isMarked whether the other side says that it left something out there
    /// @param isEdited whether the report itself put one of them in
    record Omission(
            boolean isLeft, Span place, Span gap, int words, boolean isMarked, boolean isEdited) {

        Omission turned() {
            return new Omission(!isLeft, place, gap, words, isMarked, isEdited);
        }
    }

    private static final int SHORT_RUN = 3;

    Edit {
        omissions = List.copyOf(omissions);
    }

    boolean isVerbatim() {
        return closeness == 1;
    }

    /// The same whichever side is called left, turned round.
    static Edit between(Saying left, Saying right) {
        return SteadyComparison.isTurned(left, right)
                ? between(right.wording(), left.wording()).turned(left.wording().size())
                : between(left.wording(), right.wording());
    }

    private Edit turned(int size) {
        int[] turned = new int[size];
        Arrays.fill(turned, -1);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                turned[partners[i]] = i;
            }
        }
        List<Omission> omitted = new ArrayList<>(omissions);
        omitted.replaceAll(Omission::turned);
        return new Edit(turned, common, closeness, replaces, omitted);
    }

    private static Edit between(Wording left, Wording right) {
        if (left.hasSameWordsAs(right)) {
            int[] same = new int[left.size()];
            Arrays.setAll(same, i -> i);
            return new Edit(same, same.length, 1, false, List.of());
        }
        int[] partners = Containment.partners(left, right);
        if (partners.length == 0) {
            partners = CommonWords.partners(left.words(), right.words());
            dropStrays(partners, right.size());
        }
        return new Reading(left, right, partners).edit();
    }

    /// Takes back a word or two in common that stand far from the rest: chance.
    static void dropStrays(int[] partners, int rightSize) {
        boolean again = true;
        while (again) {
            again = dropFirstStray(partners) | dropLastStray(partners, rightSize);
        }
    }

    private static boolean dropFirstStray(int[] partners) {
        int first = next(partners, 0);
        int end = runEnd(partners, first);
        int following = next(partners, end);
        if (following == partners.length) {
            return false;
        }
        int gap = Math.max(following - end, partners[following] - partners[end - 1] - 1);
        return dropIfStray(partners, first, end, gap);
    }

    private static boolean dropLastStray(int[] partners, int rightSize) {
        int last = partners.length - 1;
        while (last >= 0 && partners[last] < 0) {
            last--;
        }
        int first = last;
        while (first > 0
                && partners[first - 1] >= 0
                && partners[first - 1] == partners[first] - 1) {
            first--;
        }
        int before = first - 1;
        while (before >= 0 && partners[before] < 0) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        int gap = Math.max(first - before - 1, partners[first] - partners[before] - 1);
        return dropIfStray(partners, first, last + 1, Math.min(gap, rightSize));
    }

    private static boolean dropIfStray(int[] partners, int first, int end, int gap) {
        boolean isStray = end - first <= SHORT_RUN && gap > 3 * (end - first);
        if (isStray) {
            Arrays.fill(partners, first, end, -1);
        }
        return isStray;
    }

    private static int next(int[] partners, int from) {
        int next = from;
        while (next < partners.length && partners[next] < 0) {
            next++;
        }
        return next;
    }

    private static int runEnd(int[] partners, int first) {
        int end = Math.min(first + 1, partners.length);
        while (end < partners.length && partners[end] == partners[end - 1] + 1) {
            end++;
        }
        return end;
    }

    /// Reads an edit off the words in common.
    private static final class Reading {

        private final Wording left;
        private final Wording right;
        private final int[] partners;
        private final List<Omission> omissions = new ArrayList<>();
        private boolean replaces;
        private int common;
        private int stretch;

        Reading(Wording left, Wording right, int[] partners) {
            this.left = left;
            this.right = right;
            this.partners = partners;
        }

        Edit edit() {
            int i = -1;
            int j = -1;
            for (int next = 0; next < partners.length; next++) {
                if (partners[next] >= 0) {
                    if (common == 0) {
                        readBeginning(next, partners[next]);
                    } else {
                        readBetween(i + 1, next, j + 1, partners[next]);
                    }
                    i = next;
                    j = partners[next];
                    common++;
                }
            }
            readEnd(i + 1, j + 1);
            // What one side has here and the other there was moved, not left out.
            replaces |= isOmittedUnmarked(true) && isOmittedUnmarked(false);
            double closeness = common == 0 ? 0 : 2.0 * common / (2 * common + stretch);
            return new Edit(partners, common, Math.min(closeness, 0.999), replaces, omissions);
        }

        private boolean isOmittedUnmarked(boolean isLeft) {
            for (Omission omission : omissions) {
                if (omission.isLeft() == isLeft && !omission.isMarked()) {
                    return true;
                }
            }
            return false;
        }

        private void readBetween(int leftFrom, int leftTo, int rightFrom, int rightTo) {
            int leftWords = leftTo - leftFrom;
            int rightWords = rightTo - rightFrom;
            if (leftWords > 0 && rightWords > 0) {
                replaces = true;
                stretch += leftWords + rightWords;
            } else if (leftWords > 0) {
                omit(true, left, leftFrom, leftTo, right, rightTo);
            } else if (rightWords > 0) {
                omit(false, right, rightFrom, rightTo, left, leftTo);
            }
        }

        private void omit(
                boolean isLeft, Wording wording, int from, int to, Wording other, int place) {
            boolean isMarked = other.hasGapBefore(place);
            boolean isEdited = false;
            for (int i = from; i < to; i++) {
                isEdited |= wording.isEdited(i);
            }
            stretch += isMarked ? 0 : to - from;
            omissions.add(
                    new Omission(
                            isLeft,
                            wording.span(from, to),
                            other.spanBefore(place),
                            to - from,
                            isMarked,
                            isEdited));
        }

        /// Words before the first common one on both sides: either each side begins elsewhere, or
        /// the beginning was put otherwise.
        private void readBeginning(int leftWords, int rightWords) {
            boolean isCut = isBoundary(left, leftWords) && isBoundary(right, rightWords);
            readOuter(leftWords, rightWords, isCut);
        }

        private void readEnd(int leftFrom, int rightFrom) {
            boolean isCut = isBoundary(left, leftFrom) && isBoundary(right, rightFrom);
            readOuter(left.size() - leftFrom, right.size() - rightFrom, isCut);
        }

        private void readOuter(int leftWords, int rightWords, boolean isCut) {
            if (leftWords > 0 && rightWords > 0 && !isCut) {
                replaces = true;
                stretch += 2 * Math.min(leftWords, rightWords);
            }
        }

        private static boolean isBoundary(Wording wording, int index) {
            return wording.isSentenceStart(index) || wording.hasGapBefore(index);
        }
    }
}
