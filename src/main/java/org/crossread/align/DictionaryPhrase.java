package org.crossread.align;

import org.crossread.align.wordnet.Headwords;
import org.crossread.align.wordnet.Meaning;
import org.crossread.align.wordnet.Synonyms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Two words that make one term of the dictionary: `carry out`, `prime minister`. A verb and its
/// particle may have a short object between them: `put the vote off`.
///
/// @param first place in its row
/// @param second place in its row, behind the first
record DictionaryPhrase(int first, int second, Meaning meaning) {

    /// What may stand behind an object and still belong to the verb before it.
    private static final Set<String> PARTICLES =
            Set.of("up", "off", "out", "down", "away", "back", "apart", "aside");

    /// So many words on, a particle may follow its verb.
    private static final int REACH = 4;

    /// Some words of a report, in reading order.
    interface Row {
        int size();

        /// Folded.
        String word(int place);

        Headwords headwords(int place);

        /// Whether phrases that end with a word are looked for.
        default boolean isAsked(int place) {
            return true;
        }

        /// Whether nothing but blanks parts a word from the next.
        boolean touchesNext(int place);
    }

    /// Whether its words stand side by side.
    boolean isWhole() {
        return second == first + 1;
    }

    /// The phrases of a row.
    static List<DictionaryPhrase> in(Row row, Synonyms synonyms) {
        List<DictionaryPhrase> found = new ArrayList<>();
        for (int place = 1; place < row.size(); place++) {
            if (row.isAsked(place) && row.headwords(place).endPhrase()) {
                add(row, place - 1, place, synonyms, found);
                if (PARTICLES.contains(row.word(place)) && endsPhrase(row, place)) {
                    addParted(row, place, synonyms, found);
                }
            }
        }
        return found;
    }

    private static void addParted(
            Row row, int particle, Synonyms synonyms, List<DictionaryPhrase> found) {
        int size = found.size();
        int first = Math.max(0, particle - REACH);
        for (int verb = particle - 2; verb >= first && found.size() == size; verb--) {
            add(row, verb, particle, synonyms, found);
        }
    }

    private static void add(
            Row row, int first, int second, Synonyms synonyms, List<DictionaryPhrase> found) {
        Meaning meaning = synonyms.phrase(row.headwords(first), row.headwords(second));
        if (!meaning.isUnknown() && touch(row, first, second)) {
            found.add(new DictionaryPhrase(first, second, meaning));
        }
    }

    private static boolean touch(Row row, int first, int second) {
        for (int place = first; place < second; place++) {
            if (!row.touchesNext(place)) {
                return false;
            }
        }
        return true;
    }

    /// Whether what follows a particle is nothing that it may be the preposition of.
    private static boolean endsPhrase(Row row, int particle) {
        if (particle + 1 == row.size() || !row.touchesNext(particle)) {
            return true;
        }
        FunctionWords grammar = Grammar.ENGLISH.functionWords();
        String next = row.word(particle + 1);
        return grammar.shareClass(next, "of") || grammar.shareClass(next, "and");
    }
}
