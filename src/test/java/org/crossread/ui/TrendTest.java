package org.crossread.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Random;

class TrendTest {

    private static Trend of(double slope, double noise) {
        Random random = new Random(7);
        Trend trend = new Trend();
        for (int x = 0; x < 200; x++) {
            trend.add(x, 40 + slope * x + noise * random.nextGaussian());
        }
        return trend;
    }

    @Test
    void aLineIsFoundAsItIs() {
        assertEquals(0.5, of(0.5, 0).slope(), 1e-9);
        assertEquals(0, of(0.5, 0).doubt(), 1e-9);
    }

    @Test
    void aSmallRiseUnderNoiseIsSeenAndNoneIsNot() {
        Trend rising = of(0.01, 1);
        assertTrue(rising.slope() - rising.doubt() > 0, rising.over(200));
        assertTrue(rising.slope() + rising.doubt() > 0.01, rising.over(200));
        Trend flat = of(0, 1);
        assertTrue(Math.abs(flat.slope()) < flat.doubt(), flat.over(200));
    }
}
