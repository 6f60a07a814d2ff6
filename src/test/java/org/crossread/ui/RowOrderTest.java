package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

class RowOrderTest {

    private static final String SIX = "One is. Two is. Three is. Four is. Five is. Six is.";

    private final FoundPair found = new FoundPair(SIX, SIX);

    private List<String> rows(Side order, Set<Integer> open) {
        return new RowOrder(found.comparison(), order)
                .rows(open).stream().map(RowOrderTest::brief).toList();
    }

    private static String brief(ReadingRow row) {
        return switch (row) {
            case ReadingRow.Paired paired ->
                    paired.pair().left().getFirst() + "=" + paired.pair().right().getFirst();
            case ReadingRow.Alone(Side side, int sentence) ->
                    (side == Side.LEFT ? "l" : "r") + sentence;
            case ReadingRow.Fold fold -> (fold.open() ? "open " : "fold ") + fold.hidden().size();
        };
    }

    @Test
    void pairsStandOnOneLineAndWhatIsAloneFollowsWhatPrecedesIt() {
        found.pair(1, 0, List.of(), List.of());
        found.pair(3, 2, List.of(), List.of());
        found.pair(5, 5, List.of(), List.of());
        assertEquals(
                List.of("l0", "1=0", "r1", "l2", "3=2", "fold 3", "5=5"),
                rows(Side.LEFT, Set.of()));
        assertEquals(
                List.of("1=0", "l2", "r1", "3=2", "fold 3", "5=5"),
                rows(Side.RIGHT, Set.of()).stream().filter(row -> !row.equals("l0")).toList());
    }

    @Test
    void anUnfoldedRunStaysUnderItsHeading() {
        found.pair(1, 0, List.of(), List.of());
        found.pair(3, 2, List.of(), List.of());
        found.pair(5, 5, List.of(), List.of());
        assertEquals(
                List.of("l0", "1=0", "r1", "l2", "3=2", "open 3", "r3", "r4", "l4", "5=5"),
                rows(Side.LEFT, Set.of(0)));
    }

    private static ReadingRow.Fold fold(String text) {
        FoundPair pair = new FoundPair("One is.\n\n" + text, "One is.");
        pair.pair(0, 0, List.of(), List.of());
        return (ReadingRow.Fold)
                new RowOrder(pair.comparison(), Side.LEFT).rows(Set.of()).getLast();
    }

    @Test
    void whereNothingHasACounterpartNothingIsFolded() {
        assertEquals(
                List.of("r0", "r1", "r2", "r3", "r4", "r5", "l0", "l1", "l2", "l3", "l4", "l5"),
                rows(Side.LEFT, Set.of()));
    }

    @Test
    void aFoldTellsOnlyWhatIsTheReportsText() {
        ReadingRow.Fold fold = fold("Birds sing.\n\nPublished 2 March 2022\n\nCats sleep.");
        assertEquals(3, fold.hidden().size());
        assertEquals("2 sentences without a counterpart", fold.words());
    }

    @Test
    void aFoldWithNothingOfItTellsWhatElseThereIs() {
        String dates = "Published 2 March 2022\n\nUpdated 3 March 2022\n\nUpdated 4 March 2022";
        assertEquals("3 captions, date lines and the like", fold(dates).words());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everySentenceStandsOnExactlyOneLine(int seed) {
        Random random = new Random(seed);
        List<Integer> rights = new ArrayList<>(IntStream.range(0, 6).boxed().toList());
        Collections.shuffle(rights, random);
        for (int left = 0; left < 6; left++) {
            if (random.nextBoolean()) {
                found.pair(left, rights.get(left), List.of(), List.of());
            }
        }
        for (Side order : Side.values()) {
            var rows = new RowOrder(found.comparison(), order).rows(Set.of());
            for (Side side : Side.values()) {
                assertEquals(
                        IntStream.range(0, 6).boxed().toList(),
                        rows.stream()
                                .flatMap(row -> row.sentences(side).stream())
                                .sorted()
                                .toList());
            }
        }
    }
}
