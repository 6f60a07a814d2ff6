package org.crossread.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Random;

final class SpansTest {

    @Test
    void aGuessNeverChangesHowManySpansStandBefore() {
        var random = new Random(3);
        var builder = new Spans.Builder();
        int at = 0;
        for (int i = 0; i < 200; i++) {
            int start = at + random.nextInt(4);
            at = start + 1 + random.nextInt(6);
            builder.add(start, at);
        }
        Spans spans = builder.build();
        for (int position = 0; position <= at + 2; position++) {
            for (int guess = 0; guess <= spans.size(); guess++) {
                assertEquals(spans.countBefore(position), spans.countBefore(position, guess));
            }
        }
    }

    @Test
    void anEmptyListHasNothingBefore() {
        assertEquals(0, new Spans.Builder().build().countBefore(5, 0));
    }
}
