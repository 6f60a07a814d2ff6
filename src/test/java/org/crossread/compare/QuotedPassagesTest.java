package org.crossread.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Comparison;
import org.crossread.model.Match;
import org.crossread.model.Origin;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.List;

class QuotedPassagesTest {

    private static final String HARBOUR =
            """
            Fishermen lined the quay at dawn with lanterns and hand-painted signs.

            “We will not sell one more metre of this harbour,” Mayor Ann Holt told them over a \
            crackling megaphone.

            Gulls circled the auction hall.
            """;
    private static final String COUNCIL =
            """
            An accountant has audited the books of twelve companies since spring.

            Mayor Ann Holt said in the heat of last year's campaign that the town would not sell \
            one more metre of the harbour.

            The budget is due in June.
            """;

    private final Report left = report(HARBOUR);
    private final Report right = report(COUNCIL);
    private final Comparison comparison =
            new Comparer().compareLexically(left, right, Progress.SILENT);

    @Test
    void nothingIsAddedWherePassagesArePairedAlready() {
        List<Pair> pairs = comparison.alignment().pairs();
        assertEquals(List.of(), new QuotedPassages(left, right, pairs).matches(comparison.links()));
    }

    @Test
    void whatIsAddedSharesTheQuotationOnly() {
        List<Match> matches =
                new QuotedPassages(left, right, List.of()).matches(comparison.links());
        assertEquals(1, matches.size());
        Match match = matches.getFirst();
        assertEquals(Relation.PARTLY, match.relation());
        assertEquals(List.of(Match.Evidence.SAME_QUOTATION), match.evidence());
        assertEquals(List.of(1, 1), List.of(match.left(), match.right()));
        assertTrue(left.text(match.leftCovered().getFirst()).startsWith("“We will not sell"));
    }

    private static Report report(String text) {
        return new Segmenter().segment(Origin.UNKNOWN, text);
    }
}
