package org.crossread.ui;

import org.crossread.l10n.Messages;
import org.crossread.model.Alignment;
import org.crossread.model.Pair;

/// How far passages have moved that stand elsewhere in the order of the other report.
final class Distances {

    private final Alignment alignment;

    Distances(Alignment alignment) {
        this.alignment = alignment;
    }

    /// How many sentences further down the right report a pair stands than what precedes it on the
    /// left would have it; negative when it stands further up, 0 when it has not moved.
    int moved(Pair pair) {
        if (!pair.transposed()) {
            return 0;
        }
        int expected = 0;
        for (Pair other : alignment.pairs()) {
            if (other.left().getFirst() >= pair.left().getFirst()) {
                break;
            }
            expected = other.transposed() ? expected : other.right().getLast() + 1;
        }
        return pair.right().getFirst() - expected;
    }

    /// “9 sentences down”; empty where nothing has moved.
    String words(Pair pair) {
        int by = moved(pair);
        return by == 0
                ? ""
                : Messages.text(by > 0 ? "reader.moved.down" : "reader.moved.up", Math.abs(by));
    }
}
