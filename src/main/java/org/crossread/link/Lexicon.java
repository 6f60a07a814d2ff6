package org.crossread.link;

import org.crossread.model.FormNumbers;
import org.crossread.model.NameVariants;
import org.crossread.model.Report;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Numbers for words: the same for the same word in any typography, another for the stem that its
/// forms share. Belongs to one run of the linker.
final class Lexicon {

    private static final Set<String> ENGLISH = functionWords("function-words-en.txt");

    /// Read where a report needs them.
    private static final class German {
        static final Set<String> WORDS = functionWords("function-words-de.txt");
    }

    private final Set<String> grammar;
    private final Map<String, Integer> bySpelling = new HashMap<>();
    private final FormNumbers byForm = new FormNumbers();
    private final Map<String, Integer> byWord = new HashMap<>();
    private final Map<String, Integer> byStem = new HashMap<>();
    private final IntList stems = new IntList();
    private final BitSet functionWords = new BitSet();

    /// @param reports whose words are numbered; their languages tell which words are grammar alone
    Lexicon(Report... reports) {
        Set<String> all = Set.of();
        for (Report report : reports) {
            all = union(all, report.origin().isIn("de") ? German.WORDS : ENGLISH);
        }
        grammar = all;
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        if (some.isEmpty() || some == more) {
            return more;
        }
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<String> functionWords(String list) {
        Set<String> words = new HashSet<>();
        for (String word : WordList.folded(list)) {
            words.add(folded(word));
        }
        return words;
    }

    /// The number of a word as it stands in the text.
    int number(String spelling) {
        Integer known = bySpelling.get(spelling);
        if (known == null) {
            known = numberOfWord(folded(spelling));
            bySpelling.put(spelling, known);
        }
        return known;
    }

    /// The number of a word of a report.
    int number(Report report, int word) {
        int[] numbers = byForm.of(report.forms());
        int form = report.forms().form(word);
        if (numbers[form] == FormNumbers.UNKNOWN) {
            numbers[form] = number(report.word(word));
        }
        return numbers[form];
    }

    /// The number of the stem of a word.
    int stem(int word) {
        return stems.get(word);
    }

    boolean isContent(int word) {
        return !functionWords.get(word);
    }

    /// Whether a folded word carries content.
    boolean isContent(String word) {
        return !grammar.contains(word);
    }

    int stemCount() {
        return byStem.size();
    }

    private int numberOfWord(String word) {
        Integer known = byWord.get(word);
        if (known != null) {
            return known;
        }
        int number = byWord.size();
        byWord.put(word, number);
        stems.add(byStem.computeIfAbsent(Stems.of(word), _ -> byStem.size()));
        if (grammar.contains(word)) {
            functionWords.set(number);
        }
        return number;
    }

    /// A possessive is another word than the name, spellings of one name are one word.
    private static String folded(String spelling) {
        String key = NameVariants.key(spelling);
        boolean isPossessive =
                spelling.length() > 3
                        && (spelling.endsWith("s") || spelling.endsWith("S"))
                        && Stems.APOSTROPHES.indexOf(spelling.charAt(spelling.length() - 2)) >= 0
                        && !key.endsWith("'s");
        return isPossessive ? key + "'s" : key;
    }
}
