package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.OddWordings;
import org.crossread.model.Side;

/// What the head of a page says of unusual synonyms in its report.
///
/// @param brief where it shares a line
record SynonymSigns(String whole, String brief) {

    static final SynonymSigns NONE = new SynonymSigns("", "");

    static SynonymSigns of(OddWordings odd, Side side) {
        int with = odd.passagesWith(side);
        return switch (odd.strength(side)) {
            case NONE -> NONE;
            case SOME ->
                    new SynonymSigns(
                            Messages.text("odd.some", with, odd.passages()),
                            Messages.text("odd.some.brief"));
            case MANY ->
                    new SynonymSigns(
                            Messages.text("odd.many", with, odd.passages()),
                            Messages.text("odd.many.brief"));
        };
    }
}
