package org.crossread.align;

import org.crossread.model.Change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Words of two rows that say the same, linked one to one, and how they relate. Only the words of a
/// phrase are linked to one word together.
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

    /// Places of stretches that belong together.
    private final List<int[]> matches;

    WordLinks(WordLexicon lexicon, WordRow left, WordRow right) {
        this(lexicon, left, right, List.of());
    }

    /// @param matches places of stretches in both rows that belong together, the strongest first
    WordLinks(WordLexicon lexicon, WordRow left, WordRow right, List<int[]> matches) {
        this.lexicon = lexicon;
        this.matches = matches;
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

    /// Links the free words of the stretches that belong together.
    void linkMatches() {
        for (int[] match : matches) {
            link(left.placesOf(match[0]), right.placesOf(match[1]));
        }
    }

    /// Links words of content that are free once in each of two stretches that belong together,
    /// with the same words beside them: some of what belongs together was kept apart by the order
    /// of the rows.
    void linkWithinMatches() {
        for (int[] match : matches) {
            linkOnly(left.placesOf(match[0]), right.placesOf(match[1]));
        }
        findMoved();
    }

    private void linkOnly(int[] leftPlaces, int[] rightPlaces) {
        FreeStems stems = lexicon.freeStems();
        stems.clear();
        int[] lefts = free(leftPlaces, rightOf);
        for (int i : lefts) {
            if (lexicon.isContent(left.numbers()[i])) {
                stems.addLeft(lexicon.stem(left.numbers()[i]), i);
            }
        }
        for (int j : free(rightPlaces, leftOf)) {
            if (lexicon.isContent(right.numbers()[j])) {
                stems.addRight(lexicon.stem(right.numbers()[j]), j);
            }
        }
        for (int i : lefts) {
            int j = stems.onlyRight(lexicon.stem(left.numbers()[i]), i);
            if (j >= 0 && rightOf[i] < 0 && areOneWord(i, j)) {
                link(i, j);
                extend(i, j, 1);
                extend(i, j, -1);
            }
        }
    }

    private void extend(int leftPlace, int rightPlace, int step) {
        int i = leftPlace + step;
        int j = rightPlace + step;
        while (isFree(rightOf, left, i, leftPlace)
                && isFree(leftOf, right, j, rightPlace)
                && areOneWord(i, j)) {
            link(i, j);
            i += step;
            j += step;
        }
    }

    /// Whether a place of the same stretch as another has no partner.
    private static boolean isFree(int[] partner, WordRow row, int place, int other) {
        return place >= 0
                && place < partner.length
                && partner[place] < 0
                && row.stretches()[place] == row.stretches()[other];
    }

    private boolean areOneWord(int leftPlace, int rightPlace) {
        return lexicon.areOneWord(left.numbers()[leftPlace], right.numbers()[rightPlace]);
    }

    private void link(int leftPlace, int rightPlace) {
        rightOf[leftPlace] = rightPlace;
        leftOf[rightPlace] = leftPlace;
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
        return leftPlace > 0
                && rightOf[leftPlace] >= 0
                && rightOf[leftPlace] == rightOf[leftPlace - 1];
    }

    /// Behind the right places linked to a left one.
    int rightEnd(int leftPlace) {
        int end = rightOf[leftPlace] + 1;
        while (end < leftOf.length && leftOf[end] == leftPlace) {
            end++;
        }
        return end;
    }

    /// Visits the free places of stretches that belong together, between links that run in the
    /// order of most there.
    void eachGapOfMatches(WordLinking.Gap gap) {
        for (int[] match : matches) {
            eachGap(left.placesOf(match[0]), right.placesOf(match[1]), gap);
        }
    }

    private void eachGap(int[] lefts, int[] rights, WordLinking.Gap gap) {
        if (lefts.length == 0 || rights.length == 0) {
            return;
        }
        int first = rights[0];
        int last = rights[rights.length - 1];
        List<int[]> links = new ArrayList<>();
        for (int i : lefts) {
            if (rightOf[i] >= first && rightOf[i] <= last && !goesOn(i)) {
                links.add(new int[] {i, rightOf[i]});
            }
        }
        int i = lefts[0];
        int j = first;
        for (int[] link : Rising.longest(links)) {
            gap.between(
                    free(WordRow.rising(i, link[0]), rightOf),
                    free(WordRow.rising(j, link[1]), leftOf));
            i = link[0] + 1;
            j = link[1] + 1;
        }
        gap.between(
                free(WordRow.rising(i, lefts[lefts.length - 1] + 1), rightOf),
                free(WordRow.rising(j, last + 1), leftOf));
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

    /// Whether all that are linked stand in one order.
    boolean areInOrder() {
        return moved.isEmpty();
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
            if (rightOf[i] >= 0 && !goesOn(i)) {
                all.add(new int[] {i, rightOf[i]});
            }
        }
        all.forEach(link -> moved.set(link[0]));
        Rising.longest(all).forEach(link -> moved.clear(link[0]));
        for (int i = 1; i < rightOf.length; i++) {
            moved.set(i, goesOn(i) ? moved.get(i - 1) : moved.get(i));
        }
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
        for (int j = 0; j < leftOf.length && !places.isEmpty(); j++) {
            partners.set(j, leftOf[j] >= 0 && places.get(leftOf[j]));
        }
    }

    /// Without links of words of grammar that stand alone between words that differ: they are no
    /// sign of common wording.
    WordLinks withoutIslands() {
        var links = new WordLinks(lexicon, left, right);
        links.moved.or(moved);
        links.alike.or(alike);
        System.arraycopy(rightOf, 0, links.rightOf, 0, rightOf.length);
        System.arraycopy(leftOf, 0, links.leftOf, 0, leftOf.length);
        for (int i = 0; i < rightOf.length; i++) {
            if (rightOf[i] >= 0 && !alike.get(i) && isIsland(i)) {
                links.rightOf[i] = -1;
                links.leftOf[rightOf[i]] = -1;
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
