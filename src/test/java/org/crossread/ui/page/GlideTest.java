package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class GlideTest {

    @Test
    void itSlowsDownTowardsItsEnd() {
        assertEquals(0, Glide.eased(0));
        assertEquals(1, Glide.eased(1));
        double last = 0;
        double step = 1;
        for (double part = 0.1; part <= 1.0001; part += 0.1) {
            double now = Glide.eased(part);
            assertTrue(now > last && now - last < step);
            step = now - last;
            last = now;
        }
    }

    @Test
    void withoutMotionItIsThereAtOnce() {
        List<Double> moves = new ArrayList<>();
        List<String> arrivals = new ArrayList<>();
        new Glide(moves::add, () -> arrivals.add("there")).start(false);
        assertEquals(List.of(1.0), moves);
        assertEquals(List.of("there"), arrivals);
    }
}
