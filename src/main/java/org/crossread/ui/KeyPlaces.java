package org.crossread.ui;

import javafx.beans.value.ObservableValue;

/// What the actions of the menus act on.
///
/// @param isShown whether there is a report to act on
/// @param isCompared whether there is a comparison
record KeyPlaces(
        Controls controls,
        ReaderWindow window,
        WindowActions act,
        PageActions page,
        HandActions hand,
        ObservableValue<Boolean> isShown,
        ObservableValue<Boolean> isCompared) {

    static KeyPlaces of(Controls controls, ReaderWindow window) {
        ReaderState state = controls.state();
        PageActions page = new PageActions(controls, window);
        return new KeyPlaces(
                controls,
                window,
                new WindowActions(controls, window, page),
                page,
                new HandActions(state, window),
                state.readingProperty().map(now -> !now.isBlank()),
                state.readingProperty().map(Reading::isCompared));
    }

    ReaderState state() {
        return controls.state();
    }
}
