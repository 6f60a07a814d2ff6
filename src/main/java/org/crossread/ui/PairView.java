package org.crossread.ui;

import org.crossread.ui.finding.FindingKind;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/// How a reader left a pair: which text stood at the top of each page, and what the list was
/// narrowed to.
///
/// @param left position in the left text at the top of its page
/// @param right likewise
record PairView(int left, int right, Set<FindingKind> kinds) {

    static final PairView FRESH = new PairView(0, 0, Set.of());

    PairView {
        kinds = Set.copyOf(kinds);
    }

    /// On one line, to be kept.
    String stored() {
        return left
                + " "
                + right
                + kinds.stream()
                        .map(Enum::name)
                        .sorted()
                        .map(" "::concat)
                        .collect(Collectors.joining());
    }

    /// Begins afresh where the stored text is none of ours.
    static PairView restored(String stored) {
        String[] parts = stored.split(" ");
        if (parts.length < 2 || !isPlace(parts[0]) || !isPlace(parts[1])) {
            return FRESH;
        }
        Set<String> names = Set.copyOf(Arrays.asList(parts).subList(2, parts.length));
        EnumSet<FindingKind> kinds = EnumSet.allOf(FindingKind.class);
        kinds.removeIf(kind -> !names.contains(kind.name()));
        return new PairView(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), kinds);
    }

    private static boolean isPlace(String part) {
        return part.matches("\\d{1,9}");
    }
}
