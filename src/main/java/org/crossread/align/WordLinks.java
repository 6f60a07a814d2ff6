package org.crossread.align;

import org.crossread.model.Change;

import java.util.Arrays;
import java.util.BitSet;

/// Words of two rows that say the same, linked one to one, and how they relate. Only the words of a
/// phrase are linked to one word together.
final class WordLinks {

    /// So many words on, other linked words show that two stand in one place.
    private static final int NEAR = 3;

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
        int[] lefts = freeLefts(leftPlaces);
        int[] rights = freeRights(rightPlaces);
        int[] leftNumbers = left.numbers(lefts);
        int[] rightNumbers = right.numbers(rights);
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

    void link(int leftPlace, int rightPlace) {
        rightOf[leftPlace] = rightPlace;
        leftOf[rightPlace] = leftPlace;
    }

    /// Takes away the link of a left place that has one.
    void part(int leftPlace) {
        leftOf[rightOf[leftPlace]] = -1;
        rightOf[leftPlace] = -1;
        alike.clear(leftPlace);
    }

    /// Links two words that say the same where they stand.
    void linkAlike(int leftPlace, int rightPlace) {
        link(leftPlace, rightPlace);
        alike.set(leftPlace);
    }

    /// Makes a left place one with a right one, beside the left place before it that is so already.
    void joinLeft(int leftPlace, int rightPlace) {
        rightOf[leftPlace] = rightPlace;
        leftOf[rightPlace] = leftOf[rightPlace] < 0 ? leftPlace : leftOf[rightPlace];
        alike.set(leftPlace);
    }

    /// The same with the sides exchanged.
    void joinRight(int leftPlace, int rightPlace) {
        leftOf[rightPlace] = leftPlace;
        rightOf[leftPlace] = rightOf[leftPlace] < 0 ? rightPlace : rightOf[leftPlace];
        alike.set(leftPlace);
    }

    /// Whether a left place belongs to a phrase that began before it.
    boolean goesOn(int leftPlace) {
        return MovedLinks.goesOn(rightOf, leftPlace);
    }

    /// Behind the right places linked to a left one.
    int rightEnd(int leftPlace) {
        int end = rightOf[leftPlace] + 1;
        while (end < leftOf.length && leftOf[end] == leftPlace) {
            end++;
        }
        return end;
    }

    /// Visits the free places between links that run in the order of most.
    void eachGap(WordLinking.Gap gap) {
        int i = 0;
        int j = 0;
        for (int k = 0; k <= rightOf.length; k++) {
            boolean end = k == rightOf.length;
            if (end || rightOf[k] >= 0 && !moved.get(k)) {
                int m = end ? leftOf.length : rightOf[k];
                visit(gap, i, k, j, m);
                i = k + 1;
                j = m + 1;
            }
        }
    }

    /// Visits the free places from `from` to before `end`, and the same on the right.
    void visit(WordLinking.Gap gap, int from, int end, int rightFrom, int rightEnd) {
        gap.between(
                freeLefts(WordRow.rising(from, end)),
                freeRights(WordRow.rising(rightFrom, rightEnd)));
    }

    /// Those of some left places that have no partner.
    int[] freeLefts(int[] places) {
        return FreePlaces.among(places, rightOf);
    }

    int[] freeRights(int[] places) {
        return FreePlaces.among(places, leftOf);
    }

    /// Whether one of the rows has no free word.
    boolean areAllLinked() {
        return !FreePlaces.exist(rightOf) || !FreePlaces.exist(leftOf);
    }

    /// Whether all that are linked stand in one order.
    boolean areInOrder() {
        return moved.isEmpty();
    }

    /// Finds which links run against the order of most.
    void findMoved() {
        moved.clear();
        moved.or(MovedLinks.of(rightOf));
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
        for (int j = 0; j < leftOf.length && !places.isEmpty(); j++) {
            partners.set(j, leftOf[j] >= 0 && places.get(leftOf[j]));
        }
    }

    /// Whether a word, not a phrase, is linked to another of its meaning, and none near it to one
    /// near that.
    boolean isLoneSynonym(int i) {
        return kind(i) == Change.Kind.SYNONYM
                && !goesOn(i)
                && !goesOn(i + 1)
                && rightEnd(i) == rightOf[i] + 1
                && !isNearOther(i);
    }

    private boolean isNearOther(int i) {
        int end = Math.min(rightOf.length, i + NEAR + 1);
        for (int k = Math.max(0, i - NEAR); k < end; k++) {
            if (k != i && rightOf[k] >= 0 && isNear(i, k)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(int i, int k) {
        return Math.abs(rightOf[k] - rightOf[i]) <= NEAR
                && left.stretches()[k] == left.stretches()[i]
                && right.stretches()[rightOf[k]] == right.stretches()[rightOf[i]];
    }

    /// Without links of words of grammar that stand alone between words that differ: they are no
    /// sign of common wording.
    WordLinks withoutIslands() {
        var links = new WordLinks(lexicon, left, right);
        links.moved.or(moved);
        links.alike.or(alike);
        System.arraycopy(rightOf, 0, links.rightOf, 0, rightOf.length);
        System.arraycopy(leftOf, 0, links.leftOf, 0, leftOf.length);
        var islands = new Islands(lexicon, left, right, rightOf, leftOf, moved);
        for (int i = 0; i < rightOf.length; i++) {
            if (rightOf[i] >= 0 && !alike.get(i) && islands.holds(i)) {
                links.rightOf[i] = -1;
                links.leftOf[rightOf[i]] = -1;
            }
        }
        return links;
    }
}
