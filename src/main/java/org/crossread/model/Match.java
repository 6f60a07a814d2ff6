package org.crossread.model;

import java.util.List;

/// One sentence of the left and one of the right that say the same, wholly or in part.
///
/// @param left index of the left sentence
/// @param right index of the right sentence
/// @param similarity how alike they are, 0 (unrelated) to 1 (same); a score, not a probability
/// @param leftCovered the parts of the left sentence that the right one says too
/// @param rightCovered likewise
public record Match(
        int left,
        int right,
        Relation relation,
        double similarity,
        List<Evidence> evidence,
        List<Span> leftCovered,
        List<Span> rightCovered) {

    /// Why two sentences were matched, in terms a reader can check.
    public enum Evidence {
        SAME_QUOTATION,
        SAME_WORDS,
        SAME_NAMES,
        SAME_FIGURES,
        SAME_MEANING,
        SAME_PLACE
    }

    public Match {
        if (left < 0 || right < 0 || !(similarity >= 0 && similarity <= 1)) {
            throw new IllegalArgumentException(
                    "no match: " + left + ", " + right + ", " + similarity);
        }
        evidence = List.copyOf(evidence);
        leftCovered = List.copyOf(leftCovered);
        rightCovered = List.copyOf(rightCovered);
    }

    /// Whether both join the same two sentences.
    public boolean joinsTheSame(Match other) {
        return left == other.left && right == other.right;
    }

    public Match swapped() {
        return new Match(right, left, relation, similarity, evidence, rightCovered, leftCovered);
    }
}
