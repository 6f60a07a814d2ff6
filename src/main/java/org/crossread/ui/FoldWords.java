package org.crossread.ui;

import org.crossread.l10n.Messages;

/// What a fold says of what it hides.
final class FoldWords {

    private FoldWords() {}

    /// @param hidden how many sentences, with captions, date lines and the like
    /// @param counted how many of them are the report's text; only they are told, if there are any
    /// @param open whether it is unfolded, and a press folds it again
    static String of(int hidden, int counted, boolean open) {
        if (counted > 0) {
            return Messages.text(open ? "reader.fold.close" : "reader.fold.open", counted);
        }
        return Messages.text(
                open ? "reader.fold.uncounted.close" : "reader.fold.uncounted.open", hidden);
    }
}
