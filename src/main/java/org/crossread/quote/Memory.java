package org.crossread.quote;

import org.crossread.model.Span;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Whom a reader has in mind: those whom the last sentences named and those who spoke last.
///
/// What a sentence names is worked out only when somebody asks: most sentences are followed by no
/// pronoun that speaks.
final class Memory {

    private static final int REMEMBERED = 16;
    private static final int UNREAD = 32;

    /// Somebody or some body that was named or spoke.
    ///
    /// @param weight how much the mention stood out
    record Recent(
            String person,
            Name.Bearer bearer,
            Name.Gender gender,
            boolean plural,
            Span span,
            int sentence,
            double weight) {}

    private final Deque<Recent> recents = new ArrayDeque<>();
    private final Deque<Runnable> unread = new ArrayDeque<>();
    private int sentence;
    private boolean isReading;

    /// The sentence that is worked out late.
    private OptionalInt late = OptionalInt.empty();

    /// The sentence that is being read, counted from 0; one that is worked out late sees the others
    /// as it did when it was read.
    int sentence() {
        return late.orElse(sentence);
    }

    /// Ends a sentence.
    ///
    /// @param read names to [#push(Recent)] those the sentence names, given its number
    void behind(Consumer<Integer> read) {
        int number = sentence++;
        later(
                () -> {
                    late = OptionalInt.of(number);
                    read.accept(number);
                    late = OptionalInt.empty();
                });
    }

    /// Somebody spoke.
    void spoke(Recent recent) {
        later(() -> push(recent));
    }

    private void later(Runnable event) {
        unread.addLast(event);
        if (unread.size() > UNREAD) {
            unread.removeFirst();
        }
    }

    void push(Recent recent) {
        recents.addFirst(recent);
        if (recents.size() > REMEMBERED) {
            recents.removeLast();
        }
    }

    /// Those in mind, the last first.
    Iterable<Recent> recents() {
        if (!isReading) {
            isReading = true;
            while (!unread.isEmpty()) {
                unread.removeFirst().run();
            }
            isReading = false;
        }
        return recents;
    }

    /// The best of those who fit; among equals the last.
    ///
    /// @param here whom the sentence being read has named so far
    Optional<Recent> best(
            List<Recent> here, Predicate<Recent> fits, ToDoubleFunction<Recent> score) {
        Recent best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Iterable<Recent> some : List.of(here, recents())) {
            for (Recent recent : some) {
                double found = fits.test(recent) ? score.applyAsDouble(recent) : most;
                if (found > most) {
                    most = found;
                    best = recent;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
