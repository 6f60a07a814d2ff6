package org.crossread.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Chains of the same words for rows of any length.
///
/// Short rows get the best chain. Longer ones are cut at runs of three stems that occur once on
/// each side (after Heckel 1978); what is still long gets a shortest edit script on stems, and what
/// is longer than that stays unlinked. So time stays near linear.
final class LongChain {

    private static final long MOST_CELLS = 1_000_000;
    private static final int LONGEST_SCRIPT = 5_000;
    private static final int RUN = 3;
    private static final float SAME_STEM = 0.8f;

    private final WordLexicon lexicon;
    private final int[] left;
    private final int[] right;
    private final int[] leftStems;
    private final int[] rightStems;
    private final int[] partners;

    private LongChain(WordLexicon lexicon, int[] left, int[] right) {
        this.lexicon = lexicon;
        this.left = left;
        this.right = right;
        leftStems = stems(lexicon, left);
        rightStems = stems(lexicon, right);
        partners = new int[left.length];
        Arrays.fill(partners, -1);
    }

    /// @return for each left place its right partner, rising, or -1
    static int[] partners(WordLexicon lexicon, int[] left, int[] right) {
        var chain = new LongChain(lexicon, left, right);
        if ((long) left.length * right.length <= MOST_CELLS) {
            chain.best(0, left.length, 0, right.length);
        } else {
            chain.cut();
        }
        return chain.partners;
    }

    private void best(int leftFrom, int leftEnd, int rightFrom, int rightEnd) {
        var chain = new WordChain(leftEnd - leftFrom, rightEnd - rightFrom);
        int[] stems = rightStems;
        for (int i = leftFrom; i < leftEnd; i++) {
            int stem = leftStems[i];
            for (int j = rightFrom; j < rightEnd; j++) {
                if (stem == stems[j]) {
                    float worth = left[i] == right[j] ? sameness(left[i]) : SAME_STEM;
                    chain.link(i - leftFrom, j - rightFrom, worth);
                }
            }
        }
        int[] found = chain.partners();
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= 0) {
                partners[leftFrom + i] = rightFrom + found[i];
            }
        }
    }

    private float sameness(int word) {
        return switch (lexicon.kind(word)) {
            case CONTENT, FIGURE -> 1;
            case FUNCTION -> 0.45f;
            case MARK -> 0.3f;
        };
    }

    private void cut() {
        int i = 0;
        int j = 0;
        for (int[] anchor : anchors(leftStems, rightStems)) {
            if (anchor[0] >= i && anchor[1] >= j) {
                block(i, anchor[0], j, anchor[1]);
                for (int k = 0; k < RUN; k++) {
                    partners[anchor[0] + k] = anchor[1] + k;
                }
                i = anchor[0] + RUN;
                j = anchor[1] + RUN;
            }
        }
        block(i, left.length, j, right.length);
    }

    private void block(int leftFrom, int leftEnd, int rightFrom, int rightEnd) {
        int lefts = leftEnd - leftFrom;
        int rights = rightEnd - rightFrom;
        if ((long) lefts * rights <= MOST_CELLS) {
            best(leftFrom, leftEnd, rightFrom, rightEnd);
        } else if (lefts + rights <= LONGEST_SCRIPT) {
            script(leftFrom, leftEnd, rightFrom, rightEnd);
        }
    }

    private void script(int leftFrom, int leftEnd, int rightFrom, int rightEnd) {
        int i = leftFrom;
        int j = rightFrom;
        var patch =
                DiffUtils.diff(
                        boxed(leftStems, leftFrom, leftEnd),
                        boxed(rightStems, rightFrom, rightEnd),
                        new MyersDiffWithLinearSpace<Integer>());
        for (AbstractDelta<Integer> delta : patch.getDeltas()) {
            while (i < leftFrom + delta.getSource().getPosition()) {
                partners[i++] = j++;
            }
            i = leftFrom + delta.getSource().getPosition() + delta.getSource().size();
            j = rightFrom + delta.getTarget().getPosition() + delta.getTarget().size();
        }
        while (i < leftEnd && j < rightEnd) {
            partners[i++] = j++;
        }
    }

    private static int[] stems(WordLexicon lexicon, int[] row) {
        int[] stems = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            stems[i] = lexicon.stem(row[i]);
        }
        return stems;
    }

    private static List<Integer> boxed(int[] stems, int from, int end) {
        return Arrays.stream(stems, from, end).boxed().toList();
    }

    /// Places of runs of the same words that stand once in each row, in an order that rises on
    /// both.
    static List<int[]> anchors(WordLexicon lexicon, int[] left, int[] right) {
        return anchors(stems(lexicon, left), stems(lexicon, right));
    }

    private static List<int[]> anchors(int[] leftStems, int[] rightStems) {
        Map<Long, Integer> rights = runs(rightStems);
        List<int[]> pairs = new ArrayList<>();
        runs(leftStems)
                .forEach(
                        (key, place) -> {
                            int there = rights.getOrDefault(key, -1);
                            if (place >= 0 && there >= 0) {
                                pairs.add(new int[] {place, there});
                            }
                        });
        pairs.sort((a, b) -> Integer.compare(a[0], b[0]));
        return Rising.longest(pairs);
    }

    /// The place of each run; -1 where it occurs more than once.
    private static Map<Long, Integer> runs(int[] stems) {
        Map<Long, Integer> places = new HashMap<>();
        for (int i = 0; i + RUN <= stems.length; i++) {
            long key = 0;
            for (int k = 0; k < RUN; k++) {
                key = key * 2_097_143 + stems[i + k];
            }
            places.merge(key, i, (_, _) -> -1);
        }
        return places;
    }
}
