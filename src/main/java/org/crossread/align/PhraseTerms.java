package org.crossread.align;

import org.crossread.align.wordnet.Headwords;
import org.crossread.model.Report;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The phrases of a report that the dictionary knows, sentence by sentence, numbered like words.
final class PhraseTerms {

    /// By sentence, where its phrases begin.
    private final int[] first;

    private int[] phrases = new int[16];

    /// The term of the first and of the second word of each.
    private int[] heads = new int[16];

    private int[] seconds = new int[16];
    private int size;

    private PhraseTerms(int sentences) {
        first = new int[sentences + 1];
    }

    static PhraseTerms of(Report report, Tokens tokens, WordTable table) {
        var terms = new PhraseTerms(tokens.sentences());
        boolean isKnown = Grammar.of(report) == Grammar.ENGLISH;
        for (int i = 0; i < tokens.sentences(); i++) {
            tokens.pulse().beat();
            if (isKnown) {
                int start = tokens.first(i);
                for (DictionaryPhrase phrase : in(report.text(), tokens, i, table)) {
                    terms.add(
                            table.phrase(phrase.meaning()),
                            tokens.term(start + phrase.first()),
                            tokens.term(start + phrase.second()));
                }
            }
            terms.first[i + 1] = terms.size;
        }
        return terms;
    }

    private static List<DictionaryPhrase> in(
            String text, Tokens tokens, int sentence, WordTable table) {
        int start = tokens.first(sentence);
        return DictionaryPhrase.in(
                new DictionaryPhrase.Row() {
                    @Override
                    public int size() {
                        return tokens.length(sentence);
                    }

                    @Override
                    public String word(int place) {
                        return table.word(tokens.term(start + place));
                    }

                    @Override
                    public Headwords headwords(int place) {
                        return table.headwords(tokens.term(start + place));
                    }

                    @Override
                    public boolean touchesNext(int place) {
                        return tokens.between(text, start + place).isBlank();
                    }
                },
                table.synonyms());
    }

    private void add(int phrase, int head, int second) {
        if (size == phrases.length) {
            phrases = Arrays.copyOf(phrases, size * 2);
            heads = Arrays.copyOf(heads, size * 2);
            seconds = Arrays.copyOf(seconds, size * 2);
        }
        phrases[size] = phrase;
        heads[size] = head;
        seconds[size++] = second;
    }

    /// Where the phrases of a sentence begin; for the number of sentences, where those of the last
    /// end.
    int first(int sentence) {
        return first[sentence];
    }

    /// The term of a phrase.
    int phrase(int place) {
        return phrases[place];
    }

    /// Whether a word belongs to a phrase.
    boolean holds(int place, int term) {
        return heads[place] == term || seconds[place] == term;
    }

    void addTo(BitSet terms) {
        for (int k = 0; k < size; k++) {
            terms.set(phrases[k]);
        }
    }

    /// The phrases of each sentence; their weights tell nothing.
    Bags bags(Pulse pulse) {
        return Bags.of(first, phrases, _ -> 1, pulse);
    }
}
