package org.crossread.align;

import static org.crossread.align.SentencePairs.pair;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class CommonGroundTest {

    private static final double BARELY = 0.1;

    private final MeasuredPair pair =
            pair(
                    List.of(
                            "The mayor has asked to impose a toll on the bridge.",
                            "Drivers of lorries oppose the toll on the bridge because of 40 jobs.",
                            "Rain is expected."),
                    List.of(
                            "To impose a toll on the bridge has been ruled out 3 times.",
                            "Those who drive trucks fear that the toll on the bridge costs work.",
                            "In May the council met to impose a toll on the bridge."));

    private final OwnWords own =
            new OwnWords(pair.left().content, pair.right().content, pair.kinship());

    @Test
    void wordsThatAnotherSentenceHasAllOfAreNotTheirOwn() {
        assertEquals(0, own.of(0, 0));
        assertEquals(0, own.of(0, 2));
        assertEquals(0, own.of(2, 0));
    }

    @Test
    void wordsOfNearMeaningThatNoOtherSentenceHasAreTheirOwn() {
        assertTrue(own.of(1, 1) > 0);
    }

    @Test
    void aMatchThatOnlyJustHoldsNeedsMoreThanTheTopic() {
        var common = new CommonGround(pair);
        tell(0, 0, 0.02);
        tell(1, 1, 0.02);
        assertTrue(common.isAll(0, 0, BARELY));
        assertFalse(common.isAll(1, 1, BARELY), "drivers, and those who drive");
        assertFalse(common.isAll(0, 0, 0.5), "it more than holds");
        tell(0, 0, 0.2);
        assertFalse(common.isAll(0, 0, BARELY), "the encoder finds them near");
    }

    private void tell(int i, int j, double margin) {
        double[] values = pair.table().features(i, j);
        values[Feature.TOLD_VECTOR.ordinal()] = 0.2;
        values[Feature.TOLD_VECTOR_MARGIN.ordinal()] = margin;
    }
}
