package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class LinkedTextTest {

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static Bond bond(int left, int right, boolean chosen) {
        return new Bond(0, new Span(left, left + 1), new Span(right, right + 1), Tone.SAME, chosen);
    }

    @Test
    void betweenTwoBondsItGoesEvenlyOn() {
        LinkedText text =
                new LinkedText(List.of(bond(10, 100, false), bond(20, 200, false)), 30, 300);
        assertEquals(100, text.partner(Side.LEFT, 10));
        assertEquals(150, text.partner(Side.LEFT, 15));
        assertEquals(15, text.partner(Side.RIGHT, 150));
    }

    @Test
    void withoutBondsTheWholeTextsCorrespond() {
        assertEquals(50, new LinkedText(List.of(), 200, 100).partner(Side.LEFT, 100));
    }

    @Test
    void aChosenBondCountsEvenAgainstTheOrderOfTheOthers() {
        List<Bond> bonds = List.of(bond(10, 10, false), bond(20, 20, false), bond(30, 5, true));
        assertEquals(5, new LinkedText(bonds, 40, 40).partner(Side.LEFT, 30));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoReadsOnIsNeverTakenBack(int seed) {
        Random random = new Random(seed);
        List<Bond> bonds = new ArrayList<>();
        for (int i = 0; i < random.nextInt(20); i++) {
            bonds.add(bond(random.nextInt(400), random.nextInt(300), random.nextInt(9) == 0));
        }
        LinkedText text = new LinkedText(bonds, 401, 301);
        int before = 0;
        for (int position = 0; position <= 401; position++) {
            int partner = text.partner(Side.LEFT, position);
            assertTrue(partner >= before && partner <= 301, "at " + position);
            before = partner;
        }
    }
}
