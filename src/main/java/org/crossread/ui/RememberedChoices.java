package org.crossread.ui;

import javafx.beans.property.ObjectProperty;

import java.util.Optional;
import java.util.prefs.Preferences;
import java.util.stream.Stream;

/// What a reader chose to see, from one time to the next: arrangement, marks, order of the list.
final class RememberedChoices {

    private final Preferences store;

    RememberedChoices(Preferences store) {
        this.store = store;
    }

    void keep(ReaderState state) {
        known(state.marks().property(), "marks").ifPresent(state.marks()::choose);
        state.marks()
                .property()
                .subscribe(
                        (_, now) -> {
                            if (state.marks().isByHand()) {
                                store.put("marks", now.name());
                            }
                        });
        keep("grouping", state.groupingProperty());
        keep("arrangement", state.arrangementProperty());
        keep("row-order", state.rowOrderProperty());
    }

    /// Sets what was remembered; where that is no value any more, what is set stays.
    private <E extends Enum<E>> void keep(String name, ObjectProperty<E> choice) {
        known(choice, name).ifPresent(choice::set);
        choice.subscribe((_, now) -> store.put(name, now.name()));
    }

    private <E extends Enum<E>> Optional<E> known(ObjectProperty<E> choice, String name) {
        String known = store.get(name, "");
        return Stream.of(choice.get().getDeclaringClass().getEnumConstants())
                .filter(value -> value.name().equals(known))
                .findFirst();
    }
}
