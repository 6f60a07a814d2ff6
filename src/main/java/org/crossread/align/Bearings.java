package org.crossread.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tells whether two rows say how far, or which way, something lies from two other places: `30
/// miles south of the border` and `three miles west of the town` contradict each other in nothing.
record Bearings(WordLexicon lexicon, WordLinks links) {

    private static final WordLists WORDS = WordLists.read("bearings.txt");
    private static final Set<String> DIRECTIONS = WORDS.get("direction");
    private static final Set<String> FROM = WORDS.get("from");

    /// In words, from a number to the direction.
    private static final int NEAR = 2;

    /// In words, how many name what it is told from.
    private static final int NAMED = 4;

    /// @param left place of the number or the direction on the left
    /// @param right the same on the right
    boolean areFromOthers(int left, int right) {
        List<Integer> here = origin(links.left(), left);
        List<Integer> there = origin(links.right(), right);
        return !here.isEmpty()
                && !there.isEmpty()
                && here.stream().noneMatch(place -> there.contains(links.rightOf(place)));
    }

    /// The words of content that name what a distance or direction is told from.
    private List<Integer> origin(WordRow row, int place) {
        int at = place;
        while (at <= place + NEAR && !DIRECTIONS.contains(word(row, at))) {
            at++;
        }
        return at <= place + NEAR && FROM.contains(word(row, at + 1))
                ? named(row, at + 2)
                : List.of();
    }

    private List<Integer> named(WordRow row, int first) {
        List<Integer> found = new ArrayList<>();
        for (int at = first; at < first + NAMED && row.isBeside(at - 1, at); at++) {
            if (lexicon.isContent(row.numbers()[at])) {
                found.add(at);
            }
        }
        return found;
    }

    private String word(WordRow row, int place) {
        return place < row.size() ? lexicon.folded(row.numbers()[place]) : "";
    }
}
