package org.crossread.align;

import org.crossread.model.Folding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which names may stand for one state or body: `Iraq`, `Iraqi` and `Baghdad`; `Moscow` and the
/// `Kremlin`.
final class States {

    /// In words.
    private static final int LONGEST = 3;

    private static final Map<String, List<Integer>> STATES = states();

    private States() {}

    private static Map<String, List<Integer>> states() {
        Map<String, List<Integer>> states = new HashMap<>();
        int state = 0;
        for (String[] row : Table.folded("states.txt")) {
            for (String name : row) {
                states.computeIfAbsent(name, _ -> new ArrayList<>()).add(state);
            }
            state++;
        }
        return Map.copyOf(states);
    }

    /// Whether some of the words of two names stand for one state.
    ///
    /// @param words as written
    static boolean areOne(List<String> words, List<String> others) {
        List<Integer> states = of(words);
        return !states.isEmpty() && !Collections.disjoint(states, of(others));
    }

    /// Whether both names stand for states, but not for the same.
    static boolean areTwo(List<String> words, List<String> others) {
        List<Integer> states = of(words);
        List<Integer> statesThere = of(others);
        return !states.isEmpty()
                && !statesThere.isEmpty()
                && Collections.disjoint(states, statesThere);
    }

    private static List<Integer> of(List<String> words) {
        List<String> plain = words.stream().map(States::plain).toList();
        List<Integer> found = new ArrayList<>();
        for (int from = 0; from < plain.size(); from++) {
            for (int end = from + 1; end <= Math.min(plain.size(), from + LONGEST); end++) {
                String name = String.join("_", plain.subList(from, end));
                found.addAll(STATES.getOrDefault(name, List.of()));
            }
        }
        return found;
    }

    /// `us` of `U.S.`, `russia` of `Russia's`.
    private static String plain(String word) {
        String folded = Folding.word(word).replace(".", "");
        return folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
    }
}
