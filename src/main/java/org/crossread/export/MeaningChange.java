package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Flag;
import org.crossread.model.Side;

/// A changed meaning and where its two wordings stand.
///
/// @param isSpeaker whether it is who said the words that differs, not the words
record MeaningChange(Side first, Side second, Flag flag, boolean isSpeaker) {

    /// As of every record; written out for the reason that `Span` gives.
    @Override
    public boolean equals(Object other) {
        return other instanceof MeaningChange change
                && first == change.first
                && second == change.second
                && flag.equals(change.flag)
                && isSpeaker == change.isSpeaker;
    }

    @Override
    public int hashCode() {
        return flag.hashCode();
    }

    static MeaningChange across(Flag flag) {
        return new MeaningChange(Side.LEFT, Side.RIGHT, flag, false);
    }

    /// The same words, given to two persons.
    static MeaningChange speaker(Flag flag) {
        return new MeaningChange(Side.LEFT, Side.RIGHT, flag, true);
    }

    /// Both wordings stand in one report.
    static MeaningChange within(Side side, Flag flag) {
        return new MeaningChange(side, side, flag, false);
    }

    /// What differs, as a heading: “Figure”.
    String words() {
        return isSpeaker ? Messages.text("export.flag.speaker") : Wording.flag(flag.kind());
    }
}
