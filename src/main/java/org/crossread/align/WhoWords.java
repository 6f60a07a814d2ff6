package org.crossread.align;

import org.crossread.model.Folding;

import java.util.BitSet;
import java.util.Set;

/// The words of a report that say who, not what: full names, the office or description beside
/// them, and words that only tell who tells. Sentences that share no other words may tell
/// anything of one person.
final class WhoWords {

    private static final Set<String> TITLES = Set.copyOf(Table.words("titles.txt"));

    /// So many words before a name may be an office: `deputy fire chief`.
    private static final int LONGEST_TITLE = 3;

    /// The same behind it, between commas: `the group's chief executive`.
    private static final int LONGEST_DESCRIPTION = 5;

    private final String text;
    private final Tokens tokens;
    private final WordTable table;
    private final BitSet names;
    private final BitSet found = new BitSet();

    private WhoWords(String text, Tokens tokens, WordTable table, BitSet names) {
        this.text = text;
        this.tokens = tokens;
        this.table = table;
        this.names = names;
    }

    /// @param names the terms that are parts of full names in either report
    /// @return places among the words
    static BitSet of(String text, Tokens tokens, WordTable table, BitSet names) {
        var words = new WhoWords(text, tokens, table, names);
        for (int i = 0; i < tokens.sentences(); i++) {
            words.find(i);
        }
        return words.found;
    }

    private void find(int sentence) {
        int first = tokens.first(sentence);
        int end = tokens.first(sentence + 1);
        for (int t = first; t < end; t++) {
            String word = Folding.word(tokens.word(text, t));
            if (names.get(tokens.term(t)) && tokens.hasCapital(text, t)) {
                found.set(t);
                addTitle(t, first);
                addDescription(t, end);
            } else if (SharedParts.tells(word) || TITLES.contains(word)) {
                found.set(t);
            }
        }
    }

    private void addTitle(int name, int first) {
        boolean behindComma = name > first && tokens.between(text, name - 1).equals(", ");
        int from = name - 1;
        for (int k = from; k >= first && k >= name - LONGEST_TITLE; k--) {
            boolean joined = tokens.areOneRun(text, k) || k == from && behindComma;
            if (!joined || !mayBeTitle(k)) {
                return;
            }
            found.set(k);
        }
    }

    private boolean mayBeTitle(int token) {
        String word = tokens.word(text, token);
        return table.isContent(tokens.term(token)) && !word.endsWith("ed") && !word.endsWith("ing");
    }

    private void addDescription(int name, int end) {
        if (name + 1 == end || !tokens.between(text, name).equals(", ")) {
            return;
        }
        int last = name + 1;
        while (last + 1 < end && tokens.areOneRun(text, last)) {
            last++;
        }
        if (last - name <= LONGEST_DESCRIPTION) {
            found.set(name + 1, last + 1);
        }
    }
}
