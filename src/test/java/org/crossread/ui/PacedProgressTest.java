package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Progress.Step;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class PacedProgressTest {

    private final List<String> told = new ArrayList<>();
    private final PacedProgress progress =
            new PacedProgress((step, done, _) -> told.add(step + " " + done));

    @Test
    void eachStepIsToldAtOnce() {
        for (Step step : Step.values()) {
            progress.at(step, 0, 1);
        }
        assertEquals(Step.values().length, told.size());
    }

    @Test
    void ofOneStepLittleIsTold() {
        long start = System.nanoTime();
        for (int i = 0; i < 100_000; i++) {
            progress.at(Step.QUOTE, i, 100_000);
        }
        long tenths = (System.nanoTime() - start) / 100_000_000 + 1;
        assertEquals("QUOTE 0", told.getFirst());
        assertTrue(told.size() <= tenths + 1, told.size() + " in " + tenths);
    }
}
