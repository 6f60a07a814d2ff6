package org.crossread.align;

import org.crossread.model.Report;
import org.crossread.model.WordForms;

import java.util.IdentityHashMap;
import java.util.Map;

/// What the vocabulary knows of the words of some reports, asked once for each spelling. Shared by
/// all that number the words of one comparison; for one thread.
final class KnownForms {

    private static final WordFacts[] NONE = {};

    private final Vocabulary vocabulary;
    private final Map<WordForms, WordFacts[]> known = new IdentityHashMap<>(4);

    KnownForms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    WordFacts of(Report report, int word) {
        WordForms forms = report.forms();
        WordFacts[] facts = known.getOrDefault(forms, NONE);
        if (facts == NONE) {
            facts = new WordFacts[forms.count()];
            known.put(forms, facts);
        }
        int form = forms.form(word);
        if (facts[form] == null) {
            facts[form] = vocabulary.facts(report.word(word), Grammar.of(report));
        }
        return facts[form];
    }
}
