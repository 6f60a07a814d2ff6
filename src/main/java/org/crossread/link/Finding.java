package org.crossread.link;

import java.util.BitSet;
import java.util.List;

/// Two sayings held to be one.
///
/// @param score how sure that is, to choose between findings; higher is better
record Finding(Saying left, Saying right, Kind kind, double score, Edit edit) {

    /// How the one stands to the other.
    enum Kind {
        VERBATIM,
        TRIMMED,
        ALTERED,
        REPORTED_INDIRECTLY,
        SAME_STATEMENT;

        /// Of two sayings of which the reporter words at least one.
        static Kind ofRetold(Saying one, Saying other) {
            return one.isQuoted() || other.isQuoted() ? REPORTED_INDIRECTLY : SAME_STATEMENT;
        }
    }

    /// Which sayings of each side have a finding, by their indexes.
    record Found(BitSet left, BitSet right) {

        /// None has one.
        static final Found NONE = in(List.of());

        static Found in(List<Finding> findings) {
            Found found = new Found(new BitSet(), new BitSet());
            for (Finding finding : findings) {
                found.left.set(finding.left().index());
                found.right.set(finding.right().index());
            }
            return found;
        }

        boolean hasLeft(Saying saying) {
            return left.get(saying.index());
        }

        boolean hasRight(Saying saying) {
            return right.get(saying.index());
        }
    }
}
