package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Alignment;
import org.crossread.model.Pair;

import java.util.HashMap;
import java.util.Map;

/// How far passages have moved that stand elsewhere in the order of the other report.
public final class Distances {

    /// For each sentence of the left report at which a pair begins: where on the right it would
    /// stand by what precedes it.
    private final Map<Integer, Integer> expected = new HashMap<>();

    public Distances(Alignment alignment) {
        int next = 0;
        for (Pair pair : alignment.pairs()) {
            expected.putIfAbsent(pair.left().getFirst(), next);
            next = pair.transposed() ? next : pair.right().getLast() + 1;
        }
    }

    /// How many sentences further down the right report a pair stands than what precedes it on the
    /// left would have it; negative when it stands further up, 0 when it has not moved.
    public int moved(Pair pair) {
        if (!pair.transposed()) {
            return 0;
        }
        return pair.right().getFirst() - expected.getOrDefault(pair.left().getFirst(), 0);
    }

    /// “9 sentences down”; empty where nothing has moved.
    public String words(Pair pair) {
        int by = moved(pair);
        return by == 0
                ? ""
                : Messages.text(by > 0 ? "reader.moved.down" : "reader.moved.up", Math.abs(by));
    }
}
