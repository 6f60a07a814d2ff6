package org.crossread.align;

import static org.crossread.align.SentencePairs.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class RetoldReportTest {

    private static final List<String> TOLD =
            List.of(
                    "The old harbour crane will be taken down in March.",
                    "She coached the youth team of Torrick and later the rowers of Lund, which she"
                            + " left in September.",
                    "Bakers in the valley want to sell rye bread on Sundays.",
                    "A storm tore the roof from the swimming hall.",
                    "The library lends out violins since last winter.",
                    "Nobody was hurt when the ferry ran aground.",
                    "Two farmers found a bronze bell in a field.",
                    "The museum shows letters of the painter.",
                    "Pupils planted forty apple trees beside the railway.");

    private static final List<String> RETOLD =
            List.of(
                    "The old harbor crane will be taken down in March.",
                    "She trained the youth squad of Torrick and later the rowers of Lund.",
                    "Bakers in the vale want to sell rye bread on Sundays.",
                    "A storm tore the roof from the swimming hall.",
                    "Nobody was hurt when the ferry ran ashore.",
                    "Two farmers found a bronze bell in a field.",
                    "The museum shows letters of the painter.",
                    "Pupils planted forty apple trees beside the railroad.",
                    "This she left in September.",
                    "The bell of the museum is bronze.");

    private static final double NO = -5;
    private static final double DOUBTFUL = -1;
    private static final double JUST = 1;
    private static final double SURELY = 5;

    /// Every sentence but the library has its own.
    private static final int[][] MATES = {
        {0, 0}, {1, 1}, {2, 2}, {3, 3}, {5, 4}, {6, 5}, {7, 6}, {8, 7}
    };

    @Test
    void theSecondHalfOfASentenceThatWasCutInTwoBelongsToIt() {
        double[][] judgements = judgements(MATES);
        judgements[1][8] = DOUBTFUL;
        judgements[4][8] = DOUBTFUL;
        var retold = retold(TOLD, RETOLD, judgements);
        assertTrue(retold.is());
        assertTrue(retold.isRest(1, 8));
        assertFalse(retold.isSaidByMates(1, 8));
        assertFalse(retold.isRest(4, 8));
    }

    @Test
    void aSentenceThatTellsAgainWhatAMateTellsDoesNotBelongToIt() {
        double[][] judgements = judgements(MATES);
        judgements[6][9] = JUST;
        judgements[6][6] = JUST;
        judgements[7][9] = SURELY - 1;
        var retold = retold(TOLD, RETOLD, judgements);
        assertTrue(retold.isSaidByMates(6, 9));
        assertTrue(retold.isSaidByMates(6, 6));
        assertFalse(retold.isRest(6, 9));
        assertFalse(retold.isSaidByMates(6, 5), "mates");
        assertFalse(retold.isSaidByMates(7, 9), "what is sure");
    }

    @Test
    void aFigureThatStandsNowhereElseJoinsWhateverMatesSay() {
        String more =
                "In all %s of them are counted there by foresters, schools, clubs, gardeners and"
                        + " volunteers of the valley.";
        List<String> left = new ArrayList<>(TOLD);
        left.set(8, "Pupils planted 1250 apple trees beside the railway.");
        double[][] judgements = judgements(MATES);
        judgements[8][9] = JUST;
        List<String> right = new ArrayList<>(RETOLD);
        right.set(9, more.formatted("many"));
        assertTrue(retold(left, right, judgements).isSaidByMates(8, 9));
        right.set(9, more.formatted("1250"));
        assertFalse(retold(left, right, judgements).isSaidByMates(8, 9));
    }

    @Test
    void twoSentencesWithoutMatesBelongTogetherBesideMates() {
        List<String> right = new ArrayList<>(RETOLD);
        right.set(8, "Fiddles may be borrowed.");
        right.add(4, right.remove(8));
        double[][] judgements = new double[TOLD.size()][right.size()];
        Arrays.stream(judgements).forEach(row -> Arrays.fill(row, NO));
        for (int[] mates : MATES) {
            judgements[mates[0]][mates[1] + (mates[1] < 4 ? 0 : 1)] = SURELY;
        }
        judgements[4][4] = DOUBTFUL - 1;
        judgements[4][9] = DOUBTFUL - 1.5;
        var retold = retold(TOLD, right, judgements);
        assertTrue(retold.areBesideMates(4, 4));
        assertFalse(retold.areBesideMates(4, 9), "another is likelier");
        judgements[4][9] = DOUBTFUL;
        assertFalse(retold(TOLD, right, judgements).areBesideMates(4, 4));
    }

    @Test
    void reportsThatShareLessThanHalfOrFewerThanEightSentencesAreWrittenApart() {
        int[][] few = Arrays.copyOf(MATES, 7);
        assertFalse(retold(TOLD, RETOLD, judgements(few)).is());
        List<String> left = new ArrayList<>(TOLD);
        List<String> right = new ArrayList<>(RETOLD);
        for (int k = 0; k < 8; k++) {
            left.add("Lanterns hang in street number " + k + ".");
            right.add("Snow fell on hill number " + k + ".");
        }
        double[][] judgements = new double[left.size()][right.size()];
        Arrays.stream(judgements).forEach(row -> Arrays.fill(row, NO));
        for (int[] mates : MATES) {
            judgements[mates[0]][mates[1]] = SURELY;
        }
        assertFalse(retold(left, right, judgements).is());
    }

    @Test
    void aRowKeepsTheTermsThatAreChosen() {
        MeasuredPair pair = pair(TOLD, RETOLD);
        Bags content = pair.left().content;
        Bags some = content.only((row, term) -> row != 0 && !pair.right().content.holds(1, term));
        assertEquals(content.rows(), some.rows());
        assertEquals(0, some.size(0));
        assertEquals(content.size(3), some.size(3));
        assertEquals(content.sum(3), some.sum(3));
        assertEquals(content.size(1) - content.common(1, pair.right().content, 1), some.size(1));
    }

    private static double[][] judgements(int[][] mates) {
        double[][] judgements = new double[TOLD.size()][RETOLD.size()];
        Arrays.stream(judgements).forEach(row -> Arrays.fill(row, NO));
        for (int[] two : mates) {
            judgements[two[0]][two[1]] = SURELY;
        }
        return judgements;
    }

    /// All that are mates say the same.
    private static RetoldReport retold(
            List<String> left, List<String> right, double[][] judgements) {
        return new RetoldReport(
                pair(left, right), judgements, new Weights(new double[Feature.COUNT]));
    }
}
