package org.crossread.ui.finding;

import org.crossread.l10n.Messages;
import org.crossread.model.Comparison;
import org.crossread.model.Pair;

import java.util.HashMap;
import java.util.Map;

/// How far passages have moved that stand elsewhere in the order of the other report.
public final class Distances {

    /// For each sentence of the left report at which a pair begins: the number it would have on the
    /// right by what precedes it.
    private final Map<Integer, Integer> expected = new HashMap<>();

    private final SentenceNumbers right;

    public Distances(Comparison comparison) {
        right = new SentenceNumbers(comparison.right());
        int next = 1;
        for (Pair pair : comparison.alignment().pairs()) {
            expected.putIfAbsent(pair.left().getFirst(), next);
            next = pair.transposed() ? next : right.of(pair.right().getLast()) + 1;
        }
    }

    /// How many sentences further down the right report a pair stands than what precedes it on the
    /// left would have it; negative when it stands further up, 0 when it has not moved.
    public int moved(Pair pair) {
        if (!pair.transposed()) {
            return 0;
        }
        return right.of(pair.right().getFirst()) - expected.getOrDefault(pair.left().getFirst(), 1);
    }

    /// “9 sentences down”; empty where nothing has moved.
    public String words(Pair pair) {
        int by = moved(pair);
        return by == 0
                ? ""
                : Messages.text(by > 0 ? "reader.moved.down" : "reader.moved.up", Math.abs(by));
    }
}
