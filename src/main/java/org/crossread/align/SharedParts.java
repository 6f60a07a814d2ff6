package org.crossread.align;

import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the parts of a sentence whose content another sentence shares.
///
/// Each word speaks for or against being shared; of all ways to cut the sentence into shared and
/// other parts the best is taken (Viterbi's algorithm with two states). A part may begin and end
/// more cheaply at punctuation.
final class SharedParts {

    private static final double NEAR_SYNONYM = 0.8;
    private static final double RELATED = 0.3;
    private static final double LIKE_SPELLING = 0.5;
    private static final double UNSHARED = -0.3;
    private static final double GRAMMAR = 0.05;
    private static final double TELLING = -1.2;
    private static final double TURN = 1.2;
    private static final double TURN_AT_MARK = 0.05;

    private static final Set<String> TELLING_WORDS = Set.copyOf(Table.words("telling-words.txt"));

    private final WordLexicon lexicon;
    private final WordRow row;
    private final WordRow other;

    private SharedParts(WordLexicon lexicon, WordRow row, WordRow other) {
        this.lexicon = lexicon;
        this.row = row;
        this.other = other;
    }

    static SharedSpans of(Report left, Report right, WordLexicon lexicon) {
        WordRow leftRow = WordRow.of(lexicon, left, List.of(new Span(0, left.text().length())));
        WordRow rightRow = WordRow.of(lexicon, right, List.of(new Span(0, right.text().length())));
        return new SharedSpans(
                new SharedParts(lexicon, leftRow, rightRow).spans(),
                new SharedParts(lexicon, rightRow, leftRow).spans());
    }

    private List<Span> spans() {
        boolean[] shared = shared();
        List<Span> spans = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= shared.length; i++) {
            boolean inside = i < shared.length && shared[i];
            if (from >= 0 && !inside) {
                spans.add(row.span(from, i));
                from = -1;
            } else if (from < 0 && inside) {
                from = i;
            }
        }
        return spans;
    }

    /// Which words belong to shared parts.
    private boolean[] shared() {
        int size = row.size();
        boolean[] staysIn = new boolean[size];
        boolean[] comesOut = new boolean[size];
        double in = Double.NEGATIVE_INFINITY;
        double out = 0;
        for (int i = 0; i < size; i++) {
            double turn = isAtMark(i) ? TURN_AT_MARK : TURN;
            staysIn[i] = in >= out - turn;
            comesOut[i] = in - turn > out;
            double nextIn = Math.max(in, out - turn) + speaks(i);
            out = Math.max(out, in - turn);
            in = nextIn;
        }
        boolean[] shared = new boolean[size];
        boolean inside = in - TURN_AT_MARK >= out;
        for (int i = size - 1; i >= 0; i--) {
            shared[i] = inside;
            inside = inside ? staysIn[i] : comesOut[i];
        }
        return shared;
    }

    private boolean isAtMark(int place) {
        if (place == 0) {
            return true;
        }
        int end = row.span(place - 1, place).end();
        int start = row.span(place, place + 1).start();
        return row.report()
                .text()
                .substring(end, start)
                .chars()
                .anyMatch(c -> !Character.isWhitespace(c) || c == '\n');
    }

    /// Above 0 when the other sentence has the word, or one of its meaning.
    private double speaks(int place) {
        int word = row.numbers()[place];
        if (!lexicon.isContent(word)) {
            return GRAMMAR;
        }
        double best = UNSHARED;
        for (int there : other.numbers()) {
            if (lexicon.isContent(there)) {
                best = Math.max(best, likeness(word, there));
            }
        }
        boolean tells = best < RELATED && TELLING_WORDS.contains(lexicon.folded(word));
        return tells ? TELLING : best;
    }

    private double likeness(int word, int there) {
        if (lexicon.stem(word) == lexicon.stem(there)) {
            return 1;
        }
        double kinship = lexicon.kinship(word, there);
        if (kinship >= 0.75) {
            return NEAR_SYNONYM;
        }
        if (kinship >= 0.5) {
            return RELATED;
        }
        double spelling = Spelling.likeness(lexicon.folded(word), lexicon.folded(there));
        return spelling >= 0.6 ? LIKE_SPELLING : UNSHARED;
    }
}
