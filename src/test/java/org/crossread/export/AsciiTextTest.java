package org.crossread.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Random;

/// Numbers come out as Java writes them.
class AsciiTextTest {

    @Test
    void digitsAreThoseOfTheNumber() {
        for (int power = 1; power < 1_000_000_000; power *= 10) {
            requireDigits(power - 1);
            requireDigits(power);
            requireDigits(-power);
        }
        requireDigits(Integer.MAX_VALUE);
        requireDigits(Integer.MIN_VALUE);
        new Random(1).ints(10_000).forEach(AsciiTextTest::requireDigits);
    }

    private static void requireDigits(int value) {
        var text = new AsciiText(1);
        text.digits(value);
        assertEquals(Integer.toString(value), text.getValue());
    }

    @Test
    void aPairStandsInBrackets() {
        var text = new AsciiText(1);
        text.pair(0, 1_234_567_890, new byte[] {',', ' '});
        assertEquals("[0, 1234567890]", text.getValue());
    }
}
