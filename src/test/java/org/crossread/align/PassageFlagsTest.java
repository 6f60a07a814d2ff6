package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Match;
import org.crossread.model.Relation;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.List;

class PassageFlagsTest {

    private static final Segmenter SEGMENTER = new Segmenter();

    private final Report left =
            SEGMENTER.ofSentences(
                    List.of(
                            "Norton Grid reported that 18,500 homes in the north and east of the"
                                    + " county were in the dark, while Weston Power said more than"
                                    + " 2,800 homes were cut off.",
                            "“We know how hard it is to be without electricity,” said Norton Grid,"
                                    + " which owns the lines in the north and east."));
    private final Report right =
            SEGMENTER.ofSentences(
                    List.of(
                            "On Monday, Norton Grid said 15,800 homes in the north and east had no"
                                    + " power.",
                            "Weston Power said more than 2,800 homes were affected."));

    /// Weston Power is not without electricity.
    @Test
    void aSentenceContradictsOnlyThoseThatSayTheSame() {
        assertEquals(
                List.of("NUMBER 18,500|15,800"),
                flags(match(0, 0, 1), match(1, 0, 0.96), match(0, 1, 0.99)));
    }

    private List<String> flags(Match... some) {
        List<Match> matches = List.of(some);
        List<Integer> lefts = matches.stream().map(Match::left).distinct().sorted().toList();
        List<Integer> rights = matches.stream().map(Match::right).distinct().sorted().toList();
        return new WordAligner()
                .compare(left, lefts, right, rights, matches).flags().stream()
                        .map(
                                flag ->
                                        flag.kind()
                                                + " "
                                                + left.text(flag.left())
                                                + "|"
                                                + right.text(flag.right()))
                        .toList();
    }

    private static Match match(int i, int j, double similarity) {
        return new Match(i, j, Relation.REWORDED, similarity, List.of(), List.of(), List.of());
    }
}
