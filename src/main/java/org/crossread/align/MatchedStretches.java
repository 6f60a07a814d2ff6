package org.crossread.align;

import java.util.ArrayList;
import java.util.List;

/// Links words of two rows within the stretches that belong together.
final class MatchedStretches {

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final WordRow left;
    private final WordRow right;
    private final List<int[]> matches;

    /// @param matches places of stretches in both rows that belong together, the strongest first
    MatchedStretches(WordLexicon lexicon, WordLinks links, List<int[]> matches) {
        this.lexicon = lexicon;
        this.links = links;
        this.matches = matches;
        left = links.left();
        right = links.right();
    }

    /// Links the free words.
    void link() {
        for (int[] match : matches) {
            links.link(left.placesOf(match[0]), right.placesOf(match[1]));
        }
    }

    /// Parts words of stretches that do not belong together: one order of all words may join them.
    void partOthers() {
        for (int i = 0; i < left.size(); i++) {
            int j = links.rightOf(i);
            if (j >= 0 && !belong(left.stretches()[i], right.stretches()[j])) {
                links.part(i);
            }
        }
    }

    /// Parts words of one meaning where no other words beside them are linked: in a passage of
    /// several sentences, which leaves more to chance, they may well mean something else.
    void partStray() {
        for (int i = 0; i < left.size(); i++) {
            if (links.rightOf(i) >= 0 && links.isLoneSynonym(i)) {
                links.part(i);
            }
        }
        links.findMoved();
    }

    private boolean belong(int leftStretch, int rightStretch) {
        for (int[] match : matches) {
            if (match[0] == leftStretch && match[1] == rightStretch) {
                return true;
            }
        }
        return false;
    }

    /// Links words of content that are free once in each of two stretches, with the same words
    /// beside them: some of what belongs together was kept apart by the order of the rows.
    void linkOnly() {
        for (int[] match : matches) {
            linkOnly(left.placesOf(match[0]), right.placesOf(match[1]));
        }
        links.findMoved();
    }

    private void linkOnly(int[] leftPlaces, int[] rightPlaces) {
        FreeStems stems = lexicon.freeStems();
        stems.clear();
        int[] lefts = links.freeLefts(leftPlaces);
        for (int i : lefts) {
            if (lexicon.isContent(left.numbers()[i])) {
                stems.addLeft(lexicon.stem(left.numbers()[i]), i);
            }
        }
        for (int j : links.freeRights(rightPlaces)) {
            if (lexicon.isContent(right.numbers()[j])) {
                stems.addRight(lexicon.stem(right.numbers()[j]), j);
            }
        }
        for (int i : lefts) {
            int j = stems.onlyRight(lexicon.stem(left.numbers()[i]), i);
            if (j >= 0 && links.rightOf(i) < 0 && areOneWord(i, j)) {
                links.link(i, j);
                extend(i, j, 1);
                extend(i, j, -1);
            }
        }
    }

    private void extend(int leftPlace, int rightPlace, int step) {
        int i = leftPlace + step;
        int j = rightPlace + step;
        while (isIn(left, i, leftPlace)
                && links.rightOf(i) < 0
                && isIn(right, j, rightPlace)
                && links.leftOf(j) < 0
                && areOneWord(i, j)) {
            links.link(i, j);
            i += step;
            j += step;
        }
    }

    /// Whether a place is of the same stretch as another.
    private static boolean isIn(WordRow row, int place, int other) {
        return place >= 0 && place < row.size() && row.stretches()[place] == row.stretches()[other];
    }

    private boolean areOneWord(int leftPlace, int rightPlace) {
        return lexicon.areOneWord(left.numbers()[leftPlace], right.numbers()[rightPlace]);
    }

    /// Visits the free places, between links that run in the order of most there.
    void eachGap(WordLinking.Gap gap) {
        for (int[] match : matches) {
            eachGap(left.placesOf(match[0]), right.placesOf(match[1]), gap);
        }
    }

    private void eachGap(int[] lefts, int[] rights, WordLinking.Gap gap) {
        if (lefts.length == 0 || rights.length == 0) {
            return;
        }
        int i = lefts[0];
        int j = rights[0];
        int end = lefts[lefts.length - 1] + 1;
        int rightEnd = rights[rights.length - 1] + 1;
        for (int[] link : Rising.longest(between(lefts, j, rightEnd))) {
            links.visit(gap, i, link[0], j, link[1]);
            i = link[0] + 1;
            j = link[1] + 1;
        }
        links.visit(gap, i, end, j, rightEnd);
    }

    /// The links of some left places to right ones from one to before another.
    private List<int[]> between(int[] lefts, int from, int end) {
        List<int[]> found = new ArrayList<>();
        for (int i : lefts) {
            int j = links.rightOf(i);
            if (j >= from && j < end && !links.goesOn(i)) {
                found.add(new int[] {i, j});
            }
        }
        return found;
    }
}
