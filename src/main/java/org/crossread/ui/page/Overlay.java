package org.crossread.ui.page;

import org.crossread.model.Span;

import java.util.List;

/// What comes and goes over a page: the chosen passage, what was found, the text selected to copy.
///
/// @param chosen places of the chosen quotation or passage on this page
/// @param look how they are set off
/// @param found places of the words looked for
/// @param current the one of them reached last; empty where there is none
/// @param selected the text to copy; empty where there is none
public record Overlay(
        List<Span> chosen, ChosenLook look, Places<Found> found, Span current, Span selected) {

    private static final Span NOWHERE = new Span(0, 0);

    public static final Overlay NONE =
            new Overlay(List.of(), ChosenLook.PASSAGE, new Places<>(List.of()), NOWHERE, NOWHERE);

    public Overlay {
        chosen = List.copyOf(chosen);
    }

    /// A place of the words looked for.
    public record Found(Span span) implements Placed {}

    public Overlay withChosen(List<Span> places, ChosenLook shown) {
        return new Overlay(places, shown, found, current, selected);
    }

    public Overlay withFound(List<Span> places, Span reached) {
        return new Overlay(
                chosen,
                look,
                new Places<>(places.stream().map(Found::new).toList()),
                reached,
                selected);
    }

    public Overlay withSelected(Span text) {
        return new Overlay(chosen, look, found, current, text);
    }
}
