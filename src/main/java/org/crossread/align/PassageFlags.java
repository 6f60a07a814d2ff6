package org.crossread.align;

import org.crossread.model.Flag;
import org.crossread.model.Match;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Flags of a passage of several sentences that its sentences bear out.
///
/// A sentence contradicts only those of the other report that say the same as it does. So a flag
/// stands where its two sentences are matched and show it again when nothing else is compared.
final class PassageFlags {

    private final Report left;
    private final Report right;
    private final List<Match> matches;
    private final Function<Match, List<Flag>> alone;
    private final Map<Match, List<Flag>> known = new IdentityHashMap<>();

    /// @param matches which sentences of the passage say the same
    /// @param alone the flags of two sentences
    PassageFlags(
            Report left, Report right, List<Match> matches, Function<Match, List<Flag>> alone) {
        this.left = left;
        this.right = right;
        this.matches = matches;
        this.alone = alone;
    }

    /// Those of some flags that stand.
    List<Flag> of(List<Flag> flags) {
        return flags.stream().filter(this::stands).toList();
    }

    private boolean stands(Flag flag) {
        return matches.stream()
                .filter(match -> isIn(left, match.left(), flag.left()))
                .filter(match -> isIn(right, match.right(), flag.right()))
                .flatMap(match -> known.computeIfAbsent(match, alone).stream())
                .anyMatch(other -> areOne(flag, other));
    }

    private static boolean isIn(Report report, int sentence, Span place) {
        Span whole = report.sentences().get(sentence).span();
        return whole.start() <= place.start() && place.end() <= whole.end();
    }

    private static boolean areOne(Flag one, Flag other) {
        return one.kind() == other.kind()
                && (one.left().isEmpty() || one.left().overlaps(other.left()))
                && (one.right().isEmpty() || one.right().overlaps(other.right()));
    }
}
