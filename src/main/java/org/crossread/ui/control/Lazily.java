package org.crossread.ui.control;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for: what a reader may never open costs the start
/// nothing.
public final class Lazily<T> implements Supplier<T> {

    private final Supplier<T> making;
    private Optional<T> made = Optional.empty();

    public Lazily(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        T thing = made.orElseGet(making);
        made = Optional.of(thing);
        return thing;
    }

    /// What was made; empty as long as nobody has asked for it.
    public Optional<T> made() {
        return made;
    }
}
