package org.crossread.align;

import org.crossread.model.Flag;
import org.crossread.model.Side;

import java.util.List;
import java.util.Optional;

/// Flags where two rows tell of other numbers that they were hurt badly, `60 were hurt, 16 of them
/// badly` and `60 were badly hurt`, or of the same number, but one only that they were hurt.
record InjuryFlags(WordLexicon lexicon, WordLinks links, FoundFlags flags) {

    /// @param lefts the numbers of the left
    /// @param rights those of the right
    void flag(List<Measure> lefts, List<Measure> rights) {
        if (lefts.isEmpty() || rights.isEmpty()) {
            return;
        }
        var left = new GraveInjuries(lexicon, links.left(), lefts);
        var right = new GraveInjuries(lexicon, links.right(), rights);
        Optional<Measure> leftCount = left.count();
        Optional<Measure> rightCount = right.count();
        if (leftCount.isPresent() && rightCount.isPresent()) {
            flagNumbers(leftCount.get(), rightCount.get());
        } else {
            leftCount.ifPresent(count -> flagPlain(count, left, right, Side.LEFT));
            rightCount.ifPresent(count -> flagPlain(count, right, left, Side.RIGHT));
        }
    }

    private void flagNumbers(Measure left, Measure right) {
        if (!left.agrees(right)) {
            var conflict = new Conflicts.Conflict<>(left, right);
            flags.drop(Flag.Kind.NUMBER, conflict);
            flags.add(Flag.Kind.NUMBER, List.of(conflict));
        }
    }

    /// @param grave the row that tells of so many that they were hurt badly
    private void flagPlain(Measure count, GraveInjuries grave, GraveInjuries other, Side side) {
        Optional<Integer> word = other.plain(count);
        if (word.isPresent()) {
            flags.add(
                    Flag.Kind.VERDICT,
                    side,
                    FoundFlags.at(grave.row(), grave.place().orElseThrow()),
                    FoundFlags.at(other.row(), word.get()));
        }
    }
}
