package org.crossread.align;

import org.crossread.model.Match;
import org.crossread.model.Progress;
import org.crossread.model.Relation;
import org.crossread.model.Report;

import java.util.ArrayList;
import java.util.List;

/// Matches the sentences of long reports without holding every one against every other: one to
/// one, or one to neighbours. Memory grows with the length.
final class SparseAligner {

    private static final int PAIR_KEYS = 1 << 21;
    private static final double SAME = 0.85;
    private static final double WHOLE = 0.3;

    private final Report leftReport;
    private final Report rightReport;
    private final Bags left;
    private final Bags right;
    private final Bags leftWords;
    private final Bags rightWords;
    private final CandidateSearch search;
    private final Kinship kinship;
    private final Twins twins;
    private final Pulse pulse;

    SparseAligner(WordPair pair, Pulse pulse) {
        this.pulse = pulse;
        leftReport = pair.leftReport();
        rightReport = pair.rightReport();
        twins = pair.twins();
        WordTable table = pair.table();
        left = pair.left().content(table, pair.rarity());
        right = pair.right().content(table, pair.rarity());
        leftWords = pair.left().bags(pair.left().terms(), pair.rarity()::of);
        rightWords = pair.right().bags(pair.right().terms(), pair.rarity()::of);
        search =
                new CandidateSearch(
                        left,
                        right,
                        pair.left().pairs(table, PAIR_KEYS),
                        pair.right().pairs(table, PAIR_KEYS),
                        table.size(),
                        PAIR_KEYS);
        kinship = Kinship.between(left.vocabulary(), right.vocabulary(), table, pulse);
    }

    List<Match> matches(Progress progress) {
        Candidates candidates = search.search(twins, progress);
        var neighbours = new Neighbours(candidates, leftWords, rightWords, kinship);
        List<Match> matches = new ArrayList<>();
        for (Mates.Near near : neighbours.chosen(progress)) {
            pulse.beat();
            matches.add(match(near));
        }
        return matches;
    }

    private Match match(Mates.Near near) {
        int i = near.left();
        int j = near.right();
        boolean twin = twins.areTwins(i, j);
        Relation relation = twin ? Relation.SAME : relation(i, j);
        return new Match(
                i,
                j,
                relation,
                twin ? 1 : Math.min(1, near.likeness()),
                List.of(evidence(i, j)),
                List.of(leftReport.sentences().get(i).span()),
                List.of(rightReport.sentences().get(j).span()));
    }

    private Relation relation(int i, int j) {
        double shared = left.shared(i, right, j);
        double less = shared / Math.max(1e-6, Math.max(left.sum(i), right.sum(j)));
        if (less >= SAME) {
            return Relation.SAME;
        }
        return less >= WHOLE ? Relation.REWORDED : Relation.PARTLY;
    }

    private Match.Evidence evidence(int i, int j) {
        double shared = left.shared(i, right, j);
        if (shared > 0) {
            return Match.Evidence.SAME_WORDS;
        }
        return kinship.shared(left, i, right, j) > 0
                ? Match.Evidence.SAME_MEANING
                : Match.Evidence.SAME_PLACE;
    }
}
