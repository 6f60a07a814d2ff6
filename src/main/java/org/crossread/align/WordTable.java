package org.crossread.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for the words of a comparison: forms of one word have the same number, its term. Meant
/// for one thread.
final class WordTable {

    private final Vocabulary vocabulary;
    private final Forms forms = new Forms();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final BitSet common = new BitSet();
    private int[] formTerms = new int[1 << 10];
    private int known;

    WordTable(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The term of the characters from `start` to before `end` of the text.
    int term(String text, int start, int end) {
        int form = forms.number(text, start, end);
        if (form == known) {
            add(vocabulary.term(forms.form(form)));
        }
        return formTerms[form];
    }

    private void add(Term term) {
        if (known == formTerms.length) {
            formTerms = Arrays.copyOf(formTerms, known * 2);
        }
        Integer number = numbers.putIfAbsent(term.stem(), terms.size());
        if (number == null) {
            common.set(terms.size(), term.kind() == Term.Kind.COMMON);
            terms.add(term);
        }
        formTerms[known++] = number == null ? terms.size() - 1 : number;
    }

    int size() {
        return terms.size();
    }

    boolean isContent(int term) {
        return !common.get(term);
    }

    boolean isFigure(int term) {
        return terms.get(term).kind() == Term.Kind.FIGURE;
    }

    /// A folded form of the term, the first that came.
    String word(int term) {
        return terms.get(term).word();
    }
}
