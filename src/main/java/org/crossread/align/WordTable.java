package org.crossread.align;

import opennlp.tools.stemmer.PorterStemmer;

import org.crossread.model.Folding;
import org.crossread.model.NameVariants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Numbers for words: forms of one word have the same number, its term.
///
/// Case, accents and inflection (Porter's stemmer) are set aside; number words are figures. Meant
/// for one thread.
final class WordTable {

    private static final Set<String> COMMON = Set.copyOf(Table.words("common-words.txt"));
    private static final Map<String, String> FIGURES = Table.pairs("number-words.tsv");

    private final PorterStemmer stemmer = new PorterStemmer();
    private final Map<String, Integer> terms = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private int[] slots = new int[1 << 12];
    private int[] formTerms = new int[1 << 10];
    private byte[] kinds = new byte[1 << 10];

    /// What a term is good for.
    enum Kind {
        CONTENT,
        COMMON,
        FIGURE
    }

    /// The term of the characters from `start` to before `end` of the text.
    int term(String text, int start, int end) {
        int mask = slots.length - 1;
        int slot = hash(text, start, end) & mask;
        while (slots[slot] != 0) {
            int form = slots[slot] - 1;
            String known = forms.get(form);
            if (known.length() == end - start && text.startsWith(known, start)) {
                return formTerms[form];
            }
            slot = slot + 1 & mask;
        }
        return added(slot, text.substring(start, end));
    }

    private int added(int slot, String form) {
        int term = termOf(form);
        if (forms.size() == formTerms.length) {
            formTerms = Arrays.copyOf(formTerms, forms.size() * 2);
        }
        formTerms[forms.size()] = term;
        forms.add(form);
        slots[slot] = forms.size();
        if (forms.size() * 2 > slots.length) {
            grow();
        }
        return term;
    }

    private int termOf(String form) {
        String folded = Folding.word(form);
        String bare = folded.endsWith("'s") ? folded.substring(0, folded.length() - 2) : folded;
        Kind kind = COMMON.contains(bare) ? Kind.COMMON : Kind.CONTENT;
        String figure = FIGURES.getOrDefault(bare, bare);
        if (!figure.isEmpty() && Character.isDigit(figure.charAt(0))) {
            kind = Kind.FIGURE;
        }
        String stem = kind == Kind.CONTENT ? stemmer.stem(NameVariants.key(bare)) : figure;
        return number(stem, bare, kind);
    }

    private int number(String stem, String word, Kind kind) {
        Integer known = terms.putIfAbsent(stem, words.size());
        if (known != null) {
            return known;
        }
        if (words.size() == kinds.length) {
            kinds = Arrays.copyOf(kinds, kinds.length * 2);
        }
        kinds[words.size()] = (byte) kind.ordinal();
        words.add(word);
        return words.size() - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < forms.size(); i++) {
            String form = forms.get(i);
            int slot = hash(form, 0, form.length()) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash ^ hash >>> 15;
    }

    int size() {
        return words.size();
    }

    boolean isContent(int term) {
        return kinds[term] != Kind.COMMON.ordinal();
    }

    boolean isFigure(int term) {
        return kinds[term] == Kind.FIGURE.ordinal();
    }

    /// A folded form of the term, the first that came.
    String word(int term) {
        return words.get(term);
    }
}
