package org.crossread.export;

import org.crossread.model.Flag;
import org.crossread.model.Side;

/// A changed meaning and where its two wordings stand.
record MeaningChange(Side first, Side second, Flag flag) {

    static MeaningChange across(Flag flag) {
        return new MeaningChange(Side.LEFT, Side.RIGHT, flag);
    }

    /// Both wordings stand in one report.
    static MeaningChange within(Side side, Flag flag) {
        return new MeaningChange(side, side, flag);
    }
}
