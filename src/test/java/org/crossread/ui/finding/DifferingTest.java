package org.crossread.ui.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DifferingTest {

    @Test
    void wordsThatOpposeEachOtherDifferInMeaningWhateverTheyDecide() {
        assertEquals("Meaning differs", Differing.VERDICT.words());
        assertEquals(
                "meaning differs (“rose” ↔ “fell”)",
                Differing.VERDICT.counted(1, "“rose” ↔ “fell”"));
        assertEquals(
                "meaning differs in 2 places (“rose” ↔ “fell”)",
                Differing.VERDICT.counted(2, "“rose” ↔ “fell”"));
    }
}
