package org.crossread.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;

import org.crossread.l10n.Messages;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The reading under way, one at a time: what it has read or found so far goes to the window.
final class ReadingWork {

    private final ReaderState state;
    private final ReadOnlyObjectWrapper<Optional<Task<?>>> work =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ExecutorService background =
            Executors.newCachedThreadPool(
                    work -> Thread.ofPlatform().daemon().name("reading").unstarted(work));
    private Consumer<Runnable> whenShown = Runnable::run;

    ReadingWork(ReaderState state) {
        this.state = state;
    }

    /// Empty when there is none.
    ReadOnlyObjectProperty<Optional<Task<?>>> property() {
        return work.getReadOnlyProperty();
    }

    /// @param after runs something as soon as what the state holds is on the screen
    void setWhenShown(Consumer<Runnable> after) {
        whenShown = after;
    }

    /// In the place of what is under way, which is cancelled: it has not come to an end, for what
    /// it was to show is not there.
    void start(ReadingTask task) {
        Optional<Task<?>> before = work.get();
        state.setReading(task.waiting());
        work.set(Optional.of(task));
        before.ifPresent(Task::cancel);
        task.valueProperty()
                .subscribe(
                        value -> {
                            if (value != null && isCurrent(task)) {
                                state.setReading(value);
                                whenShown.accept(task::goOn);
                            }
                        });
        task.stateProperty().subscribe(now -> ended(task, now));
        background.execute(task);
    }

    /// @return whether there was any
    boolean cancel() {
        boolean was = work.get().isPresent();
        work.get().ifPresent(Task::cancel);
        return was;
    }

    /// Cancels it, and nothing is under way any more.
    void drop() {
        cancel();
        work.set(Optional.empty());
    }

    /// Lets its threads end.
    void close() {
        background.shutdown();
    }

    private boolean isCurrent(Task<?> task) {
        return work.get().filter(task::equals).isPresent();
    }

    private void ended(ReadingTask task, Worker.State now) {
        switch (now) {
            case SUCCEEDED -> {
                done(task);
                if (task.lacksEncoder()) {
                    state.say(Messages.text("reader.notice.no-encoder"));
                }
            }
            case CANCELLED -> done(task);
            case FAILED -> {
                done(task);
                state.notices().tell(task.getException());
            }
            case READY, SCHEDULED, RUNNING -> {}
        }
    }

    private void done(Task<?> task) {
        if (isCurrent(task)) {
            work.set(Optional.empty());
        }
    }
}
