package org.crossread.link;

import org.crossread.model.Alignment;
import org.crossread.model.IndexRange;
import org.crossread.model.Match;
import org.crossread.model.Pair;
import org.crossread.model.Report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which sayings stand in sentences that were matched.
final class Passages {

    private final Map<Integer, IntList> leftAt;
    private final Map<Integer, IntList> rightAt;
    private final List<Pair> pairs;

    Passages(
            Report left,
            List<Saying> lefts,
            Report right,
            List<Saying> rights,
            Alignment alignment) {
        this.leftAt = bySentence(left, lefts);
        this.rightAt = bySentence(right, rights);
        this.pairs = alignment.pairs();
    }

    private static Map<Integer, IntList> bySentence(Report report, List<Saying> sayings) {
        Map<Integer, IntList> bySentence = new HashMap<>();
        for (Saying saying : sayings) {
            IndexRange sentences = report.sentencesAt(saying.quotation().span());
            for (int i = sentences.first(); i < sentences.end(); i++) {
                bySentence.computeIfAbsent(i, _ -> new IntList()).add(saying.index());
            }
        }
        return bySentence;
    }

    /// Proposes every two sayings of matched sentences.
    void propose(Candidates candidates) {
        IntList none = new IntList();
        for (Pair pair : pairs) {
            for (Match match : pair.matches()) {
                int[] lefts = leftAt.getOrDefault(match.left(), none).toArray();
                int[] rights = rightAt.getOrDefault(match.right(), none).toArray();
                if (lefts.length > 0 && rights.length > 0) {
                    candidates.addPaired(lefts, rights);
                }
            }
        }
    }
}
