package org.crossread.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.crossread.model.Progress;
import org.crossread.segment.Segmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// How much of a sentence another one says, where one has a phrase in place of a word.
class PhraseTermsTest {

    private final Segmenter segmenter = new Segmenter();

    @ParameterizedTest
    @CsvSource({
        "'The council put off the vote.', 'The council postponed the vote.'",
        "'The council put the vote off until Monday.', 'The council postponed the vote until"
                + " Monday.'",
        "'The premier spoke.', 'The prime ministers spoke.'",
    })
    void aPhraseSaysWhatAWordDoes(String left, String right) {
        assertEquals(1, shared(left, right, Feature.SOFT_LESS), 1e-6);
        assertEquals(1, shared(right, left, Feature.SOFT_LESS), 1e-6);
    }

    @Test
    void itsWordsApartDoNot() {
        assertTrue(
                shared(
                                "The council put the vote on hold, off the record.",
                                "The council postponed the vote.",
                                Feature.SOFT_MORE)
                        < 0.9);
    }

    private double shared(String left, String right, Feature feature) {
        WordPair words =
                WordPair.of(
                        segmenter.ofSentences(List.of(left)),
                        segmenter.ofSentences(List.of(right)),
                        new Vocabulary(),
                        new Pulse(Progress.SILENT));
        return MeasuredPair.byWords(words, Progress.SILENT).table().feature(0, 0, feature);
    }
}
