package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.encode.BundledEncoder;
import org.crossread.model.Report;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;

import java.util.List;

class SentenceSimilarityTest {

    private static final String QUAKE = "The quake killed 12 people and hurt 250 in the province.";

    private final PassageAligner aligner = new PassageAligner(BundledEncoder::get);

    @Test
    void anotherFigureMakesSentencesLessAlike() {
        double oneOther = alike(QUAKE, "The quake killed 12 people and hurt 280 in the province.");
        double bothOther = alike(QUAKE, "The quake killed 19 people and hurt 280 in the province.");
        assertTrue(oneOther < alike(QUAKE, QUAKE), () -> "one: " + oneOther);
        assertTrue(bothOther < oneOther - 0.04, () -> oneOther + " and " + bothOther);
    }

    @Test
    void theOrderOfTheSidesDoesNotCount() {
        String other = "At least 250 people were injured when the earth shook, officials said.";
        assertEquals(alike(QUAKE, other), alike(other, QUAKE));
    }

    private double alike(String left, String right) {
        return aligner.similarity(report(left), report(right));
    }

    private static Report report(String sentence) {
        return new Segmenter().ofSentences(List.of(sentence));
    }
}
