package org.crossread.export;

/// How words of a report are set off.
enum Look {
    /// Not at all.
    PLAIN,
    /// The other report has the same words here.
    SAME,
    /// The other report says it in another form or word.
    MEANING,
    /// A paired passage of the other report has other words, or none, here.
    VARIANT,
    /// Words of a quotation that the other report's version leaves out.
    CUT,
    /// Words of a quotation that were changed.
    ALTERED,
    /// A change of meaning.
    FLAGGED;

    boolean isShown(Marks show) {
        return switch (this) {
            case PLAIN -> false;
            case SAME, MEANING -> show.showsShared();
            case VARIANT -> show.showsDifferent();
            case CUT, ALTERED, FLAGGED -> true;
        };
    }
}
