package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.ui.finding.FindingKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;

class RecentPairsTest {

    private static final Instant DAY = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir private Path settings;

    private Preferences store;
    private RecentPairs recent;

    @BeforeEach
    void open() {
        store = KeptSettings.in(settings);
        recent = new RecentPairs(store);
    }

    @AfterEach
    void write() throws BackingStoreException {
        store.flush();
    }

    private static RecentPair pair(int number) {
        return new RecentPair(
                new PairFiles.Reports(Path.of("left" + number + ".txt"), Path.of("right.txt")),
                "Ferry “sinks”, " + number,
                "Other",
                DAY.plusSeconds(number),
                false,
                PairView.FRESH);
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
        RecentPair again = again(1, 60);
        recent.add(again);
        assertEquals(List.of(again, pair(2)), recent.pairs());
    }

    private static RecentPair again(int number, int seconds) {
        return new RecentPair(
                pair(number).files(),
                "New title",
                "Other",
                DAY.plusSeconds(seconds),
                false,
                PairView.FRESH);
    }

    @Test
    void aPinnedPairStandsFirstAndIsNotCrowdedOut() {
        recent.add(pair(0));
        recent.change(pair(0).pinned(true));
        for (int i = 1; i < 20; i++) {
            recent.add(pair(i));
        }
        assertEquals(RecentPairs.MOST + 1, recent.pairs().size());
        assertEquals(pair(0).pinned(true), recent.pairs().getFirst());
        recent.add(again(0, 90));
        assertTrue(recent.pairs().getFirst().pinned());
    }

    @Test
    void howAPairWasLeftIsKnownTheNextTime() {
        recent.add(pair(1));
        PairView left = new PairView(120, 4000, Set.of(FindingKind.values()[0]));
        recent.change(pair(1).with(left));
        recent.add(again(1, 60));
        assertEquals(left, new RecentPairs(store).pairs().getFirst().view());
        assertEquals(PairView.FRESH, PairView.restored("far away"));
        assertEquals(new PairView(3, 4, Set.of()), PairView.restored("3 4 NO_SUCH_KIND"));
    }

    @Test
    void twoWindowsDoNotUndoEachOthersPairs() {
        RecentPairs other = new RecentPairs(store);
        recent.add(pair(1));
        other.add(pair(2));
        recent.add(pair(3));
        other.refresh();
        assertEquals(List.of(pair(3), pair(2), pair(1)), other.pairs());
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
    void aSavedComparisonIsOneTooAndTellsItsFile(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("ferry.crossread"));
        var saved =
                new RecentPair(new PairFiles.Saved(file), "One", "Two", DAY, false, PairView.FRESH);
        recent.add(pair(1));
        recent.add(saved.pinned(true));
        assertEquals(List.of(saved.pinned(true), pair(1)), new RecentPairs(store).pairs());
        assertEquals(saved.day() + " · ferry.crossread", saved.about());
        Files.delete(file);
        assertEquals("“ferry.crossread” is no longer there", saved.about());
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
        store.node("recent").put("0", "only one line");
        store.node("recent").put("2", "\n\nc\nd\n" + DAY + "\nfalse\n0 0");
        store.node("recent").put("1", "a\nb\nc\nd\nno date\nfalse\n0 0");
        assertEquals(List.of(), new RecentPairs(store).pairs());
    }

    @Test
    void aPairSaysWhichFileIsGone(@TempDir Path folder) throws IOException {
        Path left = Files.createFile(folder.resolve("left.txt"));
        RecentPair pair =
                new RecentPair(
                        new PairFiles.Reports(left, folder.resolve("gone.txt")),
                        "a",
                        "b",
                        DAY,
                        false,
                        PairView.FRESH);
        assertFalse(pair.isThere());
        assertEquals("“gone.txt” is no longer there", pair.about());
        Files.createFile(folder.resolve("gone.txt"));
        assertTrue(pair.isThere());
    }
}
