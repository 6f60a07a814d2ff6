package org.crossread.archive;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the runs of words that both of two texts have, each as long as it goes. A run that stands
/// several times on the right is found where it stands first.
final class SharedPassages {

    private final EvidenceText left;
    private final EvidenceText right;
    private final Map<Long, Integer> places = new HashMap<>();

    private SharedPassages(EvidenceText left, EvidenceText right) {
        this.left = left;
        this.right = right;
        for (int word = 0; word < right.words().size(); word++) {
            if (right.hasRun(word)) {
                places.putIfAbsent(right.run(word), word);
            }
        }
    }

    /// In the order of the left text, without overlap there.
    static List<SharedPassage> of(EvidenceText left, EvidenceText right) {
        return new SharedPassages(left, right).found();
    }

    private List<SharedPassage> found() {
        List<SharedPassage> found = new ArrayList<>();
        for (int word = 0; word < left.words().size(); ) {
            Integer place = left.hasRun(word) ? places.get(left.run(word)) : null;
            if (place == null) {
                word++;
            } else {
                int length = length(word, place);
                found.add(passage(word, place, length));
                word += length;
            }
        }
        return found;
    }

    private SharedPassage passage(int leftFirst, int rightFirst, int words) {
        Span span = left.span(leftFirst, words);
        return new SharedPassage(
                span, right.span(rightFirst, words), words, left.report().text(span));
    }

    private int length(int leftFirst, int rightFirst) {
        int length = Signature.RUN;
        while (isSame(leftFirst + length, rightFirst + length)) {
            length++;
        }
        return length;
    }

    private boolean isSame(int leftWord, int rightWord) {
        return leftWord < left.words().size()
                && rightWord < right.words().size()
                && left.told().get(leftWord)
                && right.told().get(rightWord)
                && left.words().words()[leftWord] == right.words().words()[rightWord];
    }
}
