package org.crossread.segment;

import org.crossread.model.Spans;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The languages that there are tables for, some that are only told, and which of them a text is
/// in.
final class Languages {

    /// How many words tell the language.
    private static final int SAMPLE = 2000;

    /// By how many words a language must be ahead of English, and one without tables of those with
    /// some.
    private static final int LEAD = 2;

    private final List<Language> known = Language.CODES.stream().map(Language::read).toList();

    /// For each function word the languages that have it, as a sum of bits by their places.
    private final Map<String, Integer> functionWords = new HashMap<>();

    /// Told, but without other tables.
    private final List<String> others =
            List.of("es", "it", "pt", "nl", "pl", "cs", "sv", "da", "ro");

    private final PagePhrases page = PagePhrases.read(Language.CODES);

    Languages() {
        for (int code = 0; code < known.size(); code++) {
            add(known.get(code).functionWords(), code);
        }
        Tables words = Tables.read("others.txt");
        for (int other = 0; other < others.size(); other++) {
            add(words.words(others.get(other)), known.size() + other);
        }
    }

    private void add(Set<String> words, int code) {
        words.forEach(word -> functionWords.merge(word, 1 << code, Integer::sum));
    }

    /// The phrases of pages in all languages together: furniture does not keep to the report's.
    PagePhrases page() {
        return page;
    }

    /// What a text is in.
    ///
    /// @param code of its language, for which there may be no tables
    /// @param tables of the language nearest to it among those that have some
    record Told(String code, Language tables) {}

    /// The language whose function words are the most frequent; English where none is, or hardly.
    Told of(String text, Spans words) {
        int[] hits = hits(text, words);
        int most = most(hits, 0, known.size());
        int nearest = hits[0] == 0 || hits[most] >= hits[0] + LEAD ? most : 0;
        int other = most(hits, known.size(), hits.length);
        Language tables = known.get(nearest);
        boolean isOther = hits[other] >= hits[nearest] + LEAD;
        return new Told(isOther ? others.get(other - known.size()) : tables.code(), tables);
    }

    private int[] hits(String text, Spans words) {
        int[] hits = new int[known.size() + others.size()];
        for (int i = 0; i < Math.min(SAMPLE, words.size()); i++) {
            String word = text.substring(words.start(i), words.end(i)).toLowerCase(Locale.ROOT);
            int speakers = functionWords.getOrDefault(word, 0);
            for (int code = 0; speakers >> code != 0; code++) {
                hits[code] += speakers >> code & 1;
            }
        }
        return hits;
    }

    private static int most(int[] hits, int from, int to) {
        int best = from;
        for (int code = from + 1; code < to; code++) {
            best = hits[code] > hits[best] ? code : best;
        }
        return best;
    }
}
