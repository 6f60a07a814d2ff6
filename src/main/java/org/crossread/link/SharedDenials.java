package org.crossread.link;

import org.crossread.link.Finding.Found;
import org.crossread.link.Finding.Kind;
import org.crossread.model.Voice.Agreement;
import org.crossread.model.WordKinship;

import java.util.ArrayList;
import java.util.List;

/// Finds statements in which one speaker denies the same thing in other words: “never meant to tug
/// the alliance into struggle”, “not about dragging NATO countries into war”.
///
/// Sharing no word, they show it by an act and its object that are akin, tied by the same
/// preposition, in a clause that denies on both sides. What is denied is seldom said twice of
/// different things, so this is enough; where the clauses affirm it is not. A saying that could go
/// with several is left alone.
final class SharedDenials {

    /// In long reports something is akin somewhere.
    private static final int MOST_SAYINGS = 200;

    /// Less than any likeness of words.
    private static final double SCORE = 0.2;

    private final Lexicon lexicon;
    private final WordKinship kinship;

    SharedDenials(Lexicon lexicon, WordKinship kinship) {
        this.lexicon = lexicon;
        this.kinship = kinship;
    }

    /// Findings of sayings that have none yet.
    List<Finding> beside(List<Finding> known, List<Saying> left, List<Saying> right) {
        if (left.size() + right.size() > MOST_SAYINGS) {
            return List.of();
        }
        Found found = Found.in(known);
        List<Finding> all = all(left, right);
        return all.stream()
                .filter(
                        one ->
                                !found.hasLeft(one.left()) && isAlone(all, one.left(), true)
                                        || !found.hasRight(one.right())
                                                && isAlone(all, one.right(), false))
                .toList();
    }

    private static boolean isAlone(List<Finding> all, Saying saying, boolean isLeft) {
        return all.stream()
                        .filter(one -> (isLeft ? one.left() : one.right()) == saying)
                        .limit(2)
                        .count()
                == 1;
    }

    private List<Finding> all(List<Saying> left, List<Saying> right) {
        List<List<DeniedClause>> others =
                right.stream().map(saying -> DeniedClause.of(saying, lexicon)).toList();
        List<Finding> found = new ArrayList<>();
        for (Saying one : left) {
            List<DeniedClause> clauses = DeniedClause.of(one, lexicon);
            for (int i = 0; i < others.size() && !clauses.isEmpty(); i++) {
                Saying other = right.get(i);
                boolean mayBeOne =
                        !(one.isQuoted() && other.isQuoted())
                                && one.voice().agreement(other.voice()) == Agreement.SAME;
                if (mayBeOne && deny(clauses, others.get(i))) {
                    found.add(finding(one, other));
                }
            }
        }
        return found;
    }

    private boolean deny(List<DeniedClause> clauses, List<DeniedClause> others) {
        for (DeniedClause clause : clauses) {
            for (DeniedClause other : others) {
                if (clause.denies(other, kinship)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Finding finding(Saying one, Saying other) {
        return new Finding(one, other, Kind.ofRetold(one, other), SCORE, Retelling.NO_EDIT);
    }
}
