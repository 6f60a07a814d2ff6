package org.crossread.ui.finding;

import org.crossread.model.Naming;

import java.util.ArrayList;
import java.util.List;

/// Two names that are taken for one, or that a reader said something of, and where.
///
/// @param isByHand whether the reader said so; else the program takes them for one
/// @param places a selection for each place; empty where the reports have them nowhere together
public record NameUse(
        String one, String other, Naming naming, boolean isByHand, List<Selection> places) {

    public NameUse {
        places = List.copyOf(places);
    }

    NameUse at(Selection place) {
        List<Selection> more = new ArrayList<>(places);
        if (!more.contains(place)) {
            more.add(place);
        }
        return new NameUse(one, other, naming, isByHand, more);
    }

    public String words() {
        return one + (naming == Naming.TWO ? " \u2260 " : Wording.VERSUS) + other;
    }
}
