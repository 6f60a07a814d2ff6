package org.crossread.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.crossread.compare.TranscriptCheck;
import org.crossread.model.Comparison;
import org.crossread.model.Transcript;
import org.crossread.ui.control.Background;

import java.util.Optional;
import java.util.concurrent.CancellationException;

/// What quotations are checked against. The window never waits for a check: what is not known yet
/// is looked for in the background, and shown as soon as it is.
final class TranscriptState {

    private final ReadOnlyObjectWrapper<Optional<TranscriptCheck>> check =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Runnable onLearnt;
    private volatile Optional<Comparison> learning = Optional.empty();

    /// @param onLearnt what to do when more is known
    TranscriptState(Runnable onLearnt) {
        this.onLearnt = onLearnt;
    }

    ReadOnlyObjectProperty<Optional<TranscriptCheck>> property() {
        return check.getReadOnlyProperty();
    }

    void set(Optional<TranscriptCheck> newest) {
        learning = Optional.empty();
        check.set(newest);
    }

    /// Whether a comparison shows what is known of it.
    boolean isIn(Comparison now) {
        return check.get()
                .map(by -> by.transcript() == now.transcript().report())
                .orElse(!now.transcript().isGiven());
    }

    /// The comparison with what the transcript has of its quotations.
    Comparison checked(Comparison comparison) {
        if (check.get().isEmpty()) {
            return comparison.with(Transcript.NONE);
        }
        TranscriptCheck by = check.get().get();
        Optional<Comparison> known = by.known(comparison);
        if (known.isPresent()) {
            return known.get();
        }
        learn(by, comparison);
        boolean isSaved = comparison.transcript().report().text().equals(by.transcript().text());
        return isSaved ? comparison : comparison.with(Transcript.NONE);
    }

    private void learn(TranscriptCheck by, Comparison comparison) {
        if (learning.filter(comparison::equals).isPresent()) {
            return;
        }
        learning = Optional.of(comparison);
        Background.run(
                () -> by.checked(comparison, (_, _, _) -> goOn(comparison)),
                _ -> {
                    if (isWanted(comparison)) {
                        learning = Optional.empty();
                        onLearnt.run();
                    }
                },
                fault -> {
                    if (!(fault instanceof CancellationException)) {
                        Problems.log(fault);
                    }
                });
    }

    private boolean isWanted(Comparison comparison) {
        return learning.filter(now -> now == comparison).isPresent();
    }

    private void goOn(Comparison comparison) {
        if (!isWanted(comparison)) {
            throw new CancellationException();
        }
    }
}
