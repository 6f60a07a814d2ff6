package org.crossread.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.crossread.export.Marks;
import org.crossread.model.Comparison;
import org.crossread.ui.finding.SharedRuns;

/// What is marked on the pages. As long as the reader has not chosen, it is what both share, but of
/// reports that are for the most part the same words, what differs.
final class MarkChoice {

    private final ObjectProperty<Marks> marks = new SimpleObjectProperty<>(Marks.SHARED);
    private boolean suggesting;
    private boolean isByHand;

    MarkChoice() {
        marks.subscribe((_, _) -> isByHand = !suggesting);
    }

    ObjectProperty<Marks> property() {
        return marks;
    }

    /// Marks what the reader wants to see, from now on.
    void choose(Marks wanted) {
        marks.set(wanted);
        isByHand = true;
    }

    /// Whether the reader chose what is marked.
    boolean isByHand() {
        return isByHand;
    }

    /// Marks what a comparison is best read by, where the reader has not chosen.
    ///
    /// @return whether that is what differs
    boolean suggest(Comparison found) {
        if (isByHand) {
            return false;
        }
        boolean mostlySame = new SharedRuns(found).isMost();
        suggesting = true;
        marks.set(mostlySame ? Marks.DIFFERENT : Marks.SHARED);
        suggesting = false;
        return mostlySame;
    }
}
