package org.crossread.encode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

class OnnxEncoderTest {

    private static OnnxEncoder encoder;

    @BeforeAll
    static void load() throws EncoderMissing {
        encoder = OnnxEncoder.load();
    }

    @AfterAll
    static void close() {
        encoder.close();
    }

    @Test
    void textsOfLikeMeaningHaveVectorsOfLikeDirection() {
        float[][] vectors =
                encoder.encode(
                        List.of(
                                "The council approved the new bridge.",
                                "Councillors gave the go-ahead for another crossing.",
                                "The goalkeeper broke his leg in training."));
        assertTrue(cosine(vectors[0], vectors[1]) > cosine(vectors[0], vectors[2]));
    }

    @Test
    void everyVectorHasLengthOne() {
        for (float[] vector : encoder.encode(List.of("One.", "", "Two words", "x".repeat(9000)))) {
            assertEquals(1, cosine(vector, vector), 1e-5);
        }
    }

    @Test
    void theSameTextsGiveTheSameVectors() {
        List<String> texts = List.of("First text.", "Another, longer text of seven words.");
        assertArrayEquals(encoder.encode(texts), encoder.encode(texts));
    }

    @Test
    void caseAndAccentsMakeNoDifference() {
        float[][] vectors = encoder.encode(List.of("Café in KYIV", "cafe in kyiv"));
        assertArrayEquals(vectors[0], vectors[1]);
    }

    @Test
    void noTextsGiveNoVectors() {
        assertEquals(0, encoder.encode(List.of()).length);
    }

    private static double cosine(float[] a, float[] b) {
        double sum = 0;
        for (int d = 0; d < a.length; d++) {
            sum += a[d] * b[d];
        }
        return sum;
    }
}
