package org.crossread.ui;

import org.crossread.model.Span;
import org.crossread.ui.finding.Findings;
import org.crossread.ui.finding.Selection;
import org.crossread.ui.page.Bond;

import java.util.ArrayList;
import java.util.List;

/// What joins the pages as they are looked at now: the bands, and what they scroll by.
final class ShownBonds {

    private final ReaderState state;

    ShownBonds(ReaderState state) {
        this.state = state;
    }

    /// The bands: quotations always; the chosen passage with its neighbours.
    List<Bond> shown() {
        Findings findings = state.reading().findings();
        Selection selection = state.selection();
        List<Bond> shown = new ArrayList<>();
        for (Bond bond : findings.bonds()) {
            shown.add(isChosen(bond) ? chosen(bond) : bond);
        }
        boolean among = shown.stream().anyMatch(Bond::chosen);
        if (selection.isOnBoth()) {
            shown.addAll(neighbours(findings.passages(), selection.left().getFirst()));
            if (!among) {
                shown.add(chosenBond(selection));
            }
        }
        return shown;
    }

    private List<Bond> neighbours(List<Bond> all, Span place) {
        int here = 0;
        while (here < all.size() && all.get(here).left().end() <= place.start()) {
            here++;
        }
        boolean inside = here < all.size() && all.get(here).left().overlaps(place);
        List<Bond> around = new ArrayList<>();
        if (here > 0) {
            around.add(all.get(here - 1));
        }
        int next = inside ? here + 1 : here;
        if (next < all.size()) {
            around.add(all.get(next));
        }
        return around.stream().filter(bond -> !standsForQuotation(bond)).toList();
    }

    private boolean standsForQuotation(Bond passage) {
        return state.reading().findings().bonds().stream()
                .anyMatch(
                        bond ->
                                bond.left().overlaps(passage.left())
                                        && bond.right().overlaps(passage.right()));
    }

    /// What the pages scroll by: passages, and the chosen places before all.
    List<Bond> passages() {
        List<Bond> all = new ArrayList<>(state.reading().findings().passages());
        if (state.selection().isOnBoth()) {
            all.add(chosenBond(state.selection()));
        }
        return all;
    }

    private static Bond chosenBond(Selection selection) {
        return new Bond(
                0,
                selection.left().getFirst(),
                selection.right().getFirst(),
                selection.tone(),
                true);
    }

    private boolean isChosen(Bond bond) {
        Selection selection = state.selection();
        return selection.isOnBoth()
                && bond.left().equals(selection.left().getFirst())
                && bond.right().equals(selection.right().getFirst());
    }

    private static Bond chosen(Bond bond) {
        return new Bond(bond.number(), bond.left(), bond.right(), bond.tone(), true);
    }
}
