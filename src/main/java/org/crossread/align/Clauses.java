package org.crossread.align;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The clauses of a report's sentences: stretches between commas, dashes, quotation marks and
/// words that begin a clause, as far as each holds some words of its own.
final class Clauses {

    private static final Set<String> OPENERS = Set.copyOf(Table.words("clause-words.txt"));
    private static final String BREAKS = ",;:()[]\u2014\u2013\"\u201c\u201d";
    private static final int SHORTEST = 2;

    /// What has more of them is a list and not cut.
    private static final int MOST = 12;

    /// In code units.
    private static final int LONGEST_OPENER = 8;

    private final int[] bounds;
    private final int[] first;

    /// @param text the report's text
    Clauses(String text, Tokens tokens, WordTable table) {
        int[] found = new int[tokens.size() + tokens.sentences() + 1];
        first = new int[tokens.sentences() + 1];
        int size = 0;
        for (int i = 0; i < tokens.sentences(); i++) {
            first[i] = size;
            size = cut(text, tokens, table, i, found, size);
        }
        first[tokens.sentences()] = size;
        found[size] = tokens.size();
        bounds = Arrays.copyOf(found, size + 1);
    }

    private static int cut(
            String text, Tokens tokens, WordTable table, int sentence, int[] found, int from) {
        int size = from;
        int content = 0;
        for (int t = tokens.first(sentence); t < tokens.first(sentence + 1); t++) {
            boolean begins = size == from || opens(text, tokens, t) && content >= SHORTEST;
            if (begins && (size == from || rest(tokens, table, t, sentence) >= SHORTEST)) {
                found[size++] = t;
                content = 0;
            }
            content += table.isContent(tokens.term(t)) ? 1 : 0;
        }
        if (size == from || size - from > MOST) {
            found[from] = tokens.first(sentence);
            return from + 1;
        }
        return size;
    }

    private static int rest(Tokens tokens, WordTable table, int token, int sentence) {
        int content = 0;
        for (int t = token; t < tokens.first(sentence + 1) && content < SHORTEST; t++) {
            content += table.isContent(tokens.term(t)) ? 1 : 0;
        }
        return content;
    }

    /// Whether a clause may begin with the word: it opens one, or a break stands before it.
    private static boolean opens(String text, Tokens tokens, int token) {
        int start = tokens.start(token);
        for (int at = start - 1; at >= 0 && !Character.isLetterOrDigit(text.charAt(at)); at--) {
            if (BREAKS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        // No further than openers reach: a word may have millions of letters.
        int end = start;
        while (end < text.length()
                && end - start <= LONGEST_OPENER
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - start <= LONGEST_OPENER && OPENERS.contains(text.substring(start, end));
    }

    int first(int sentence) {
        return first[sentence];
    }

    /// Where each clause starts among the words, and the end of the last.
    int[] bounds() {
        return bounds;
    }

    /// Where the clauses stand in the text, neighbours as one.
    ///
    /// @param sentence the span of the sentence they belong to
    List<Span> spans(List<Integer> clauses, int index, Tokens tokens, Span sentence) {
        List<Span> spans = new ArrayList<>();
        int last = -2;
        for (int clause : clauses) {
            int start = clause == first[index] ? sentence.start() : tokens.start(bounds[clause]);
            int end =
                    clause + 1 == first[index + 1]
                            ? sentence.end()
                            : tokens.start(bounds[clause + 1]);
            if (clause == last + 1) {
                start = spans.removeLast().start();
            }
            spans.add(new Span(start, end));
            last = clause;
        }
        return spans;
    }
}
