package org.crossread.quote;

import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.model.Spans;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which short marked phrases a report uses more than once, in marks and without.
final class Phraseology {

    private static final int LONGEST = 5;

    private final Report report;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> marked = new HashMap<>();
    private final Set<String> unmarked = new HashSet<>();

    Phraseology(Report report, List<Marked> stretches, Vocabulary vocabulary) {
        this.report = report;
        this.vocabulary = vocabulary;
        Set<String> beginnings = new HashSet<>();
        for (Marked stretch : stretches) {
            List<Span> words = words(stretch);
            if (!words.isEmpty() && words.size() <= LONGEST) {
                marked.merge(phrase(words), 1, Integer::sum);
                beginnings.add(fold(words.getFirst()));
            }
        }
        if (!marked.isEmpty()) {
            lookOutside(stretches, beginnings);
        }
    }

    private void lookOutside(List<Marked> stretches, Set<String> beginnings) {
        Spans words = report.words();
        int stretch = 0;
        for (int i = 0; i < words.size(); i++) {
            while (stretch < stretches.size()
                    && stretches.get(stretch).span().end() <= words.start(i)) {
                stretch++;
            }
            boolean inside =
                    stretch < stretches.size()
                            && stretches.get(stretch).span().start() <= words.start(i);
            if (!inside && beginnings.contains(fold(words.get(i)))) {
                phrasesAt(i);
            }
        }
    }

    private void phrasesAt(int word) {
        Spans words = report.words();
        for (int length = 2; length <= LONGEST && word + length <= words.size(); length++) {
            String phrase = phrase(words.subList(word, word + length));
            if (marked.containsKey(phrase)) {
                unmarked.add(phrase);
            }
        }
    }

    private List<Span> words(Marked stretch) {
        Spans words = report.words();
        int first = words.countBefore(stretch.span().start());
        int end = Math.min(words.countBefore(stretch.span().end()), first + LONGEST + 1);
        return words.subList(first, Math.max(first, end));
    }

    private String phrase(List<Span> words) {
        var phrase = new StringBuilder();
        words.forEach(word -> phrase.append(fold(word)).append(' '));
        return phrase.toString();
    }

    private String fold(Span word) {
        return vocabulary.word(report.text(), word.start(), word.end()).folded();
    }

    /// Whether the report sets the same short phrase in marks more than once.
    boolean isTerm(Marked stretch) {
        List<Span> words = words(stretch);
        return words.size() <= LONGEST && marked.getOrDefault(phrase(words), 0) > 1;
    }

    /// Whether a phrase of two words or more also stands outside marks.
    boolean isUnmarked(Marked stretch) {
        List<Span> words = words(stretch);
        return words.size() <= LONGEST && unmarked.contains(phrase(words));
    }
}
