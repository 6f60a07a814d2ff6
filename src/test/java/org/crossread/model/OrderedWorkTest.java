package org.crossread.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class OrderedWorkTest {

    private final List<Integer> taken = new ArrayList<>();

    @Test
    void takesResultsInTheOrderOfThePiecesWhicheverIsDoneFirst() throws IOException {
        var second = new CountDownLatch(1);
        Callable<Integer> waiting =
                () -> {
                    second.await();
                    return 1;
                };
        Callable<Integer> freeing =
                () -> {
                    second.countDown();
                    return 2;
                };
        new OrderedWork(2, 1).run(source(List.of(waiting, freeing)), taken::add);
        assertThat(taken).containsExactly(1, 2);
    }

    @Test
    void asksForAFewPiecesAheadOnly() throws IOException {
        var asked = new AtomicInteger();
        OrderedWork.Source<Integer> source =
                () -> {
                    int piece = asked.incrementAndGet();
                    return piece <= 50 ? Optional.of(() -> piece) : Optional.empty();
                };
        new OrderedWork(2, 3)
                .run(
                        source,
                        result -> {
                            taken.add(result);
                            assertThat(asked.get() - result).isLessThanOrEqualTo(2 * 3);
                        });
        assertThat(taken).isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
    }

    @Test
    void passesOnWhatMadeAPieceFail() {
        Callable<Integer> broken =
                () -> {
                    throw new OutOfMemoryError("full");
                };
        assertThatThrownBy(() -> new OrderedWork(2, 2).run(source(List.of(broken)), taken::add))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(taken).isEmpty();
    }

    @Test
    void endsWhenAResultCannotBeTaken() {
        List<Callable<Integer>> pieces = List.of(() -> 1, () -> 2);
        assertThatThrownBy(
                        () ->
                                new OrderedWork(2, 2)
                                        .run(
                                                source(pieces),
                                                _ -> {
                                                    throw new IOException("disk full");
                                                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static OrderedWork.Source<Integer> source(List<Callable<Integer>> pieces) {
        Iterator<Callable<Integer>> left = pieces.iterator();
        return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }
}
