package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.stream.IntStream;

class HeightsTest {

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumsAndPlacesFollowWhatWasMeasured(int seed) {
        Random random = new Random(seed);
        double[] plain = new double[1 + random.nextInt(60)];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = 1 + random.nextInt(90);
        }
        Heights heights = new Heights(plain.length, i -> plain[i]);
        for (int i = 0; i < 30; i++) {
            int block = random.nextInt(plain.length);
            plain[block] = 1 + random.nextInt(90);
            heights.measure(block, plain[block]);
            assertTrue(heights.isMeasured(block));
            assertEquals(plain[block], heights.of(block));
        }
        double above = 0;
        for (int i = 0; i < plain.length; i++) {
            assertEquals(above, heights.above(i), 1e-6);
            assertEquals(i, heights.at(above + plain[i] / 2));
            above += plain[i];
        }
    }
}
