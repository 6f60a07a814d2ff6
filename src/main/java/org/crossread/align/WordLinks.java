package org.crossread.align;

import org.crossread.model.Change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Words of two rows that say the same, linked one to one, and how they relate.
final class WordLinks {

    /// So many differing words around a short word of grammar make its link mean nothing.
    private static final int DIFFERING_AROUND = 3;

    private final WordLexicon lexicon;
    private final WordRow left;
    private final WordRow right;
    private final int[] rightOf;
    private final int[] leftOf;
    private final BitSet moved = new BitSet();

    /// Left places linked by what their words mean there, not by the words themselves.
    private final BitSet alike = new BitSet();

    WordLinks(WordLexicon lexicon, WordRow left, WordRow right) {
        this.lexicon = lexicon;
        this.left = left;
        this.right = right;
        rightOf = new int[left.size()];
        leftOf = new int[right.size()];
        Arrays.fill(rightOf, -1);
        Arrays.fill(leftOf, -1);
    }

    WordRow left() {
        return left;
    }

    WordRow right() {
        return right;
    }

    int rightOf(int place) {
        return rightOf[place];
    }

    int leftOf(int place) {
        return leftOf[place];
    }

    Change.Kind kind(int place) {
        return alike.get(place)
                ? Change.Kind.SYNONYM
                : lexicon.relation(left.numbers()[place], right.numbers()[rightOf[place]]);
    }

    boolean isMoved(int place) {
        return moved.get(place);
    }

    /// Links the free words among some places of both rows.
    void link(int[] leftPlaces, int[] rightPlaces) {
        int[] lefts = free(leftPlaces, rightOf);
        int[] rights = free(rightPlaces, leftOf);
        int[] leftNumbers = numbers(lefts, left);
        int[] rightNumbers = numbers(rights, right);
        var linking = new WordLinking(lexicon, leftNumbers, rightNumbers);
        GapFilling.fill(lexicon, leftNumbers, rightNumbers, linking);
        for (int k = 0; k < lefts.length; k++) {
            int m = linking.rightOf(k);
            if (m >= 0 && lexicon.relation(leftNumbers[k], rightNumbers[m]).agrees()) {
                rightOf[lefts[k]] = rights[m];
                leftOf[rights[m]] = lefts[k];
            }
        }
    }

    /// Links two words that say the same where they stand.
    void linkAlike(int leftPlace, int rightPlace) {
        rightOf[leftPlace] = rightPlace;
        leftOf[rightPlace] = leftPlace;
        alike.set(leftPlace);
    }

    /// Visits the free places between links that run in the order of most.
    void eachGap(WordLinking.Gap gap) {
        int i = 0;
        int j = 0;
        for (int k = 0; k <= rightOf.length; k++) {
            boolean end = k == rightOf.length;
            if (end || rightOf[k] >= 0 && !moved.get(k)) {
                int m = end ? leftOf.length : rightOf[k];
                gap.between(
                        free(WordRow.rising(i, k), rightOf), free(WordRow.rising(j, m), leftOf));
                i = k + 1;
                j = m + 1;
            }
        }
    }

    /// Whether one of the rows has no free word.
    boolean areAllLinked() {
        return !hasFree(rightOf) || !hasFree(leftOf);
    }

    private static boolean hasFree(int[] partner) {
        for (int place : partner) {
            if (place < 0) {
                return true;
            }
        }
        return false;
    }

    private static int[] free(int[] places, int[] partner) {
        int[] free = new int[places.length];
        int size = 0;
        for (int place : places) {
            if (partner[place] < 0) {
                free[size++] = place;
            }
        }
        return size == free.length ? free : Arrays.copyOf(free, size);
    }

    private static int[] numbers(int[] places, WordRow row) {
        int[] numbers = new int[places.length];
        for (int k = 0; k < places.length; k++) {
            numbers[k] = row.numbers()[places[k]];
        }
        return numbers;
    }

    /// Finds which links run against the order of most.
    void findMoved() {
        moved.clear();
        if (isRising()) {
            return;
        }
        List<int[]> all = new ArrayList<>();
        for (int i = 0; i < rightOf.length; i++) {
            if (rightOf[i] >= 0) {
                all.add(new int[] {i, rightOf[i]});
            }
        }
        all.forEach(link -> moved.set(link[0]));
        Rising.longest(all).forEach(link -> moved.clear(link[0]));
    }

    private boolean isRising() {
        int highest = -1;
        for (int partner : rightOf) {
            if (partner >= 0 && partner < highest) {
                return false;
            }
            highest = Math.max(highest, partner);
        }
        return true;
    }

    /// Seen from the other side.
    WordLinks turned() {
        var turned = new WordLinks(lexicon, right, left);
        System.arraycopy(leftOf, 0, turned.rightOf, 0, leftOf.length);
        System.arraycopy(rightOf, 0, turned.leftOf, 0, rightOf.length);
        setPartners(moved, turned.moved);
        setPartners(alike, turned.alike);
        return turned;
    }

    private void setPartners(BitSet places, BitSet partners) {
        for (int i = places.nextSetBit(0); i >= 0; i = places.nextSetBit(i + 1)) {
            partners.set(rightOf[i]);
        }
    }

    /// Without links of words of grammar that stand alone between words that differ: they are no
    /// sign of common wording.
    WordLinks withoutIslands() {
        var links = new WordLinks(lexicon, left, right);
        links.moved.or(moved);
        links.alike.or(alike);
        for (int i = 0; i < rightOf.length; i++) {
            if (rightOf[i] >= 0 && !isIsland(i)) {
                links.rightOf[i] = rightOf[i];
                links.leftOf[rightOf[i]] = i;
            }
        }
        return links;
    }

    private boolean isIsland(int i) {
        int j = rightOf[i];
        boolean grammar = lexicon.kind(left.numbers()[i]) == WordLexicon.Kind.FUNCTION;
        if (!grammar || isLinked(i + 1, j + 1) || isLinked(i - 1, j - 1)) {
            return false;
        }
        int around =
                Math.max(
                        free(rightOf, i, 1) + free(rightOf, i, -1),
                        free(leftOf, j, 1) + free(leftOf, j, -1));
        return around >= DIFFERING_AROUND;
    }

    private boolean isLinked(int i, int j) {
        return i >= 0 && i < rightOf.length && rightOf[i] == j && j >= 0;
    }

    private static int free(int[] partner, int place, int step) {
        int count = 0;
        for (int k = place + step;
                k >= 0 && k < partner.length && partner[k] < 0 && count < DIFFERING_AROUND;
                k += step) {
            count++;
        }
        return count;
    }
}
