package org.crossread.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Proposes, for a marked fragment too short to be found by its words, the quotations of the same
/// speaker that hold it.
final class Fragments {

    private static final int MOST = 200;

    private final List<Saying> left;
    private final List<Saying> right;
    private final Candidates candidates;

    Fragments(List<Saying> left, List<Saying> right, Candidates candidates) {
        this.left = left;
        this.right = right;
        this.candidates = candidates;
    }

    void propose() {
        propose(left, right, true);
        propose(right, left, false);
    }

    private void propose(List<Saying> fragments, List<Saying> wholes, boolean isLeft) {
        Map<String, List<Saying>> bySpeaker = bySpeaker(wholes);
        for (Saying fragment : fragments) {
            int words = fragment.wording().size();
            if (fragment.isQuoted() && words > 0 && words <= CommonWords.RUN) {
                for (Saying whole : candidates(fragment, bySpeaker)) {
                    if (Containment.isContained(fragment.wording(), whole.wording())) {
                        candidates.add(
                                isLeft ? fragment.index() : whole.index(),
                                isLeft ? whole.index() : fragment.index());
                    }
                }
            }
        }
    }

    private static Map<String, List<Saying>> bySpeaker(List<Saying> sayings) {
        Map<String, List<Saying>> bySpeaker = new HashMap<>();
        for (Saying saying : sayings) {
            if (saying.isQuoted()) {
                saying.voice()
                        .lastName()
                        .ifPresent(
                                name ->
                                        bySpeaker
                                                .computeIfAbsent(name, _ -> new ArrayList<>())
                                                .add(saying));
            }
        }
        return bySpeaker;
    }

    /// Of one who is quoted very often, those nearest in the course of the report.
    private static List<Saying> candidates(Saying fragment, Map<String, List<Saying>> bySpeaker) {
        List<Saying> all =
                fragment.voice()
                        .lastName()
                        .map(name -> bySpeaker.getOrDefault(name, List.of()))
                        .orElse(List.of());
        if (all.size() <= MOST) {
            return all;
        }
        int first = (int) (fragment.place() * (all.size() - MOST));
        return all.subList(first, first + MOST);
    }
}
