package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

class RecentPairsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final Preferences store =
            Preferences.userRoot().node("org/crossread/test/" + UUID.randomUUID());
    private final RecentPairs recent = new RecentPairs(store);

    @AfterEach
    void forget() throws BackingStoreException {
        store.removeNode();
    }

    private static RecentPair pair(int number) {
        return new RecentPair(
                Path.of("left" + number + ".txt"),
                Path.of("right.txt"),
                "Ferry “sinks”, " + number,
                "Other",
                DAY);
    }

    @Test
    void theNewestStandsFirstAndFifteenAreKept() {
        for (int i = 0; i < 20; i++) {
            recent.add(pair(i));
        }
        assertEquals(RecentPairs.MOST, recent.pairs().size());
        assertEquals(pair(19), recent.pairs().getFirst());
        assertEquals(pair(5), recent.pairs().getLast());
    }

    @Test
    void aPairOpenedAgainComesFirstWithItsNewTitles() {
        recent.add(pair(1));
        recent.add(pair(2));
        RecentPair again =
                new RecentPair(
                        pair(1).left(), pair(1).right(), "New title", "Other", DAY.plusDays(1));
        recent.add(again);
        assertEquals(List.of(again, pair(2)), recent.pairs());
    }

    @Test
    void theyAreThereAgainTheNextTime() {
        recent.add(pair(1));
        recent.add(pair(2));
        assertEquals(List.of(pair(2), pair(1)), new RecentPairs(store).pairs());
    }

    @Test
    void oneCanBeRemovedAndAllCanBeCleared() {
        recent.add(pair(1));
        recent.add(pair(2));
        recent.add(pair(3));
        recent.remove(pair(2));
        assertEquals(List.of(pair(3), pair(1)), new RecentPairs(store).pairs());
        recent.clear();
        assertEquals(List.of(), new RecentPairs(store).pairs());
    }

    @Test
    void nothingIsRecordedForWhoDoesNotWantIt() {
        recent.recordedProperty().set(false);
        recent.add(pair(1));
        assertEquals(List.of(), recent.pairs());
        assertFalse(new RecentPairs(store).recordedProperty().get());
    }

    @Test
    void whatAnotherVersionWroteIsLeftOut() {
        store.put("recent.pair-0", "only one line");
        store.put("recent.pair-1", "a\nb\nc\nd\nno date");
        assertEquals(List.of(), new RecentPairs(store).pairs());
    }

    @Test
    void aPairSaysWhichFileIsGone(@TempDir Path folder) throws IOException {
        Path left = Files.createFile(folder.resolve("left.txt"));
        RecentPair pair = new RecentPair(left, folder.resolve("gone.txt"), "a", "b", DAY);
        assertFalse(pair.isThere());
        assertEquals("gone.txt", pair.missing());
        Files.createFile(folder.resolve("gone.txt"));
        assertTrue(pair.isThere());
    }
}
