package org.crossread.align;

import java.util.Set;

/// Where the clauses of a row of words begin: behind a mark, or with a word that begins one.
record ClauseBorders(WordLexicon lexicon, WordRow row) {

    private static final String MARKS = ",;:.!?–—()";

    private static final Set<String> CONJUNCTIONS =
            Set.of(
                    "and",
                    "but",
                    "or",
                    "while",
                    "because",
                    "although",
                    "though",
                    "whether",
                    "who",
                    "und",
                    "aber",
                    "oder",
                    "wahrend",
                    "weil",
                    "obwohl",
                    "dass",
                    "ob");

    /// Whether another clause or sentence begins with the word.
    boolean isFirst(int place) {
        if (place == 0 || row.stretches()[place - 1] != row.stretches()[place]) {
            return true;
        }
        int end = row.span(place - 1, place).end();
        return CONJUNCTIONS.contains(lexicon.folded(row.numbers()[place]))
                || hasMark(row.report().text(), end, row.span(place, place + 1).start());
    }

    private static boolean hasMark(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (MARKS.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether two places stand in different clauses.
    boolean part(int place, int other) {
        for (int i = Math.min(place, other) + 1; i <= Math.max(place, other); i++) {
            if (isFirst(i)) {
                return true;
            }
        }
        return false;
    }
}
