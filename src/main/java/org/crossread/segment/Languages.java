package org.crossread.segment;

import org.crossread.model.Spans;

import java.util.List;
import java.util.Locale;

/// The languages that there are tables for, and which of them a text is in.
final class Languages {

    /// How many words tell the language.
    private static final int SAMPLE = 2000;

    private final List<Language> known = Language.CODES.stream().map(Language::read).toList();
    private final PagePhrases page = PagePhrases.read(Language.CODES);

    /// The phrases of pages in all languages together: furniture does not keep to the report's.
    PagePhrases page() {
        return page;
    }

    /// The language whose function words are the most frequent; English where none is found.
    Language of(String text, Spans words) {
        int[] hits = new int[known.size()];
        for (int i = 0; i < Math.min(SAMPLE, words.size()); i++) {
            String word = text.substring(words.start(i), words.end(i)).toLowerCase(Locale.ROOT);
            for (int code = 0; code < hits.length; code++) {
                hits[code] += known.get(code).functionWords().contains(word) ? 1 : 0;
            }
        }
        int best = 0;
        for (int code = 1; code < hits.length; code++) {
            best = hits[code] > hits[best] ? code : best;
        }
        return known.get(best);
    }
}
