package org.crossread.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The words that deny, by how far their absence turns the meaning, and the syllables that do.
final class DenialTable {

    private static final Map<String, String> STRENGTHS = new HashMap<>();
    private static final Set<String> AFFIXES = new HashSet<>();
    private static final Set<String> FAINT = new HashSet<>();
    private static final Set<String> ENDINGS = new HashSet<>();
    private static final Set<String> TURNING = new HashSet<>();

    static {
        for (String[] row : Table.folded("negations.txt")) {
            List<String> words = List.of(row).subList(1, row.length);
            switch (row[0]) {
                case "ending" -> ENDINGS.addAll(words);
                case "affix" -> AFFIXES.addAll(words);
                case "faint" -> FAINT.addAll(words);
                case "turning" -> TURNING.addAll(words);
                default -> words.forEach(word -> STRENGTHS.put(word, row[0]));
            }
        }
    }

    private DenialTable() {}

    static boolean holds(String folded) {
        return STRENGTHS.containsKey(folded);
    }

    /// Whether the word denies wherever it stands.
    static boolean isPlain(String folded) {
        return STRENGTHS.getOrDefault(folded, "").equals("plain");
    }

    /// Whether the word denies before `to`.
    static boolean isWeak(String folded) {
        return STRENGTHS.getOrDefault(folded, "").equals("weak");
    }

    /// Whether the word at least tells of what did not come about: `cleared of fraud`.
    static boolean isFaint(String folded) {
        return FAINT.contains(folded) || isTurning(folded);
    }

    /// Whether the word says that what it goes with did not come about: `a power cut`.
    static boolean isTurning(String folded) {
        return TURNING.contains(folded);
    }

    /// Whether a word is one of denial, or begins with a syllable that denies.
    static boolean mayDeny(String folded) {
        return holds(folded) || beginsLikeDenial(folded);
    }

    private static boolean beginsLikeDenial(String folded) {
        for (String affix : AFFIXES) {
            if (folded.startsWith(affix)) {
                return true;
            }
        }
        return false;
    }

    /// Which endings say that something is not there: `faultless`.
    static Set<String> endings() {
        return ENDINGS;
    }

    static Set<String> affixes() {
        return AFFIXES;
    }

    /// Whether a syllable denies in any word that has a meaning without it: `disclosed` is no
    /// opposite of `closed`.
    static boolean isSureAffix(String affix) {
        return affix.startsWith("un") || affix.startsWith("non");
    }
}
