package org.crossread.ui.finding;

import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.ChosenLook;
import org.crossread.ui.page.Tone;

import java.util.List;

/// What the reader chose: a quotation, a passage or a change of meaning, with its places.
///
/// @param index of the line in the list of its topic, from 0; -1 where nothing is chosen
/// @param left its places on the left, the one to level first; empty where there are none
/// @param right likewise
public record Selection(Topic topic, int index, List<Span> left, List<Span> right, Tone tone) {

    public static final Selection NOTHING =
            new Selection(Topic.QUOTATIONS, -1, List.of(), List.of(), Tone.ONLY_HERE);

    public Selection {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    public boolean isNothing() {
        return index < 0;
    }

    public boolean isOnBoth() {
        return !left.isEmpty() && !right.isEmpty();
    }

    /// How its places are set off on the pages.
    public ChosenLook look() {
        if (topic == Topic.FLAGS) {
            return ChosenLook.WORDS;
        }
        return tone == Tone.SAME ? ChosenLook.SAME : ChosenLook.PASSAGE;
    }

    public List<Span> places(Side side) {
        return side.of(left, right);
    }
}
