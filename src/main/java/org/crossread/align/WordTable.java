package org.crossread.align;

import org.crossread.align.wordnet.Headwords;
import org.crossread.align.wordnet.Meaning;
import org.crossread.align.wordnet.Synonyms;
import org.crossread.model.FormNumbers;
import org.crossread.model.Report;
import org.crossread.model.WordForms;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for the words of a comparison: forms of one word have the same number, its term. Meant
/// for one thread.
final class WordTable {

    private final KnownForms known;
    private final FormNumbers formTerms = new FormNumbers();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final BitSet common = new BitSet();
    private int firstPhrase = Integer.MAX_VALUE;

    WordTable(Vocabulary vocabulary) {
        known = new KnownForms(vocabulary);
    }

    /// What is known of the words that were numbered.
    KnownForms known() {
        return known;
    }

    /// The term of a stretch of letters.
    int term(String form) {
        return number(known.vocabulary().facts(form).term());
    }

    /// The term of a word of a report.
    int term(Report report, int word) {
        WordForms forms = report.forms();
        int[] terms = formTerms.of(forms);
        int form = forms.form(word);
        if (terms[form] == FormNumbers.UNKNOWN) {
            terms[form] = number(known.of(report, word).term());
        }
        return terms[form];
    }

    private int number(Term term) {
        Integer number = numbers.putIfAbsent(term.stem(), terms.size());
        if (number != null) {
            return number;
        }
        common.set(terms.size(), term.kind() == Term.Kind.COMMON);
        terms.add(term);
        return terms.size() - 1;
    }

    /// The term of a phrase: one for all that mean the same. Once there is one, words get no term
    /// any more.
    int phrase(Meaning meaning) {
        firstPhrase = Math.min(firstPhrase, terms.size());
        return number(Term.phrase(meaning));
    }

    /// From this term on they are phrases.
    int firstPhrase() {
        return firstPhrase;
    }

    /// A form of a term's word, folded: that which came first.
    String word(int term) {
        return terms.get(term).word();
    }

    Synonyms synonyms() {
        return known.vocabulary().synonyms();
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

    /// What the dictionary says of the term, in the form that came first.
    Headwords headwords(int term) {
        return terms.get(term).headwords(synonyms());
    }

    Meaning meaning(int term) {
        return headwords(term).meaning();
    }
}
