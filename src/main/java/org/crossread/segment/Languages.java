package org.crossread.segment;

import org.crossread.model.Spans;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The languages that there are tables for, and which of them a text is in.
final class Languages {

    /// How many words tell the language.
    private static final int SAMPLE = 2000;

    private final List<Language> known = Language.CODES.stream().map(Language::read).toList();

    /// For each function word the languages that have it, as a sum of bits by their places.
    private final Map<String, Integer> functionWords = new HashMap<>();

    private final PagePhrases page = PagePhrases.read(Language.CODES);

    Languages() {
        for (int code = 0; code < known.size(); code++) {
            for (String word : known.get(code).functionWords()) {
                functionWords.merge(word, 1 << code, Integer::sum);
            }
        }
    }

    /// The phrases of pages in all languages together: furniture does not keep to the report's.
    PagePhrases page() {
        return page;
    }

    /// The language whose function words are the most frequent; English where none is found.
    Language of(String text, Spans words) {
        int[] hits = new int[known.size()];
        for (int i = 0; i < Math.min(SAMPLE, words.size()); i++) {
            String word = text.substring(words.start(i), words.end(i)).toLowerCase(Locale.ROOT);
            int speakers = functionWords.getOrDefault(word, 0);
            for (int code = 0; speakers >> code != 0; code++) {
                hits[code] += speakers >> code & 1;
            }
        }
        int best = 0;
        for (int code = 1; code < hits.length; code++) {
            best = hits[code] > hits[best] ? code : best;
        }
        return known.get(best);
    }
}
