package org.crossread.ui.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.crossread.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class PlacesTest {

    record Thing(Span span) implements Placed {}

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @Test
    void theyStandInReadingOrder() {
        Thing late = new Thing(new Span(9, 12));
        Thing early = new Thing(new Span(1, 3));
        assertEquals(List.of(early, late), new Places<>(List.of(late, early)).all());
    }

    @Test
    void whatNoneCoversIsLeft() {
        Places<Thing> places =
                new Places<>(
                        List.of(
                                new Thing(new Span(2, 5)),
                                new Thing(new Span(3, 4)),
                                new Thing(new Span(7, 20))));
        assertEquals(List.of(new Span(0, 2), new Span(5, 7)), places.outside(new Span(0, 10)));
        assertEquals(List.of(), places.outside(new Span(8, 12)));
        assertEquals(List.of(new Span(20, 30)), places.outside(new Span(15, 30)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thoseInASpanAreAllThatShareACharacterWithIt(int seed) {
        Random random = new Random(seed);
        List<Thing> things = new ArrayList<>();
        for (int i = 0; i < random.nextInt(40); i++) {
            int start = random.nextInt(100);
            things.add(new Thing(new Span(start, start + random.nextInt(30))));
        }
        int start = random.nextInt(110);
        Span view = new Span(start, start + random.nextInt(20));
        Places<Thing> places = new Places<>(things);
        assertEquals(
                places.all().stream().filter(thing -> thing.span().overlaps(view)).toList(),
                places.in(view));
    }
}
