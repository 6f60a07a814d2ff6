package org.crossread.align;

import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the parts of a sentence whose content another sentence shares.
///
/// Each word speaks for or against being shared; `SharedStretch` makes parts of that.
final class SharedParts {

    private static final double NEAR_SYNONYM = 0.8;
    private static final double RELATED = 0.3;
    private static final double LIKE_SPELLING = 0.5;
    private static final double UNSHARED = -0.3;
    static final double GRAMMAR = 0.05;
    static final double TELLING = -1.2;

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
                spans.add(withMarks(from, i));
                from = -1;
            } else if (from < 0 && inside) {
                from = i;
            }
        }
        return spans;
    }

    /// The words from one place to before another; at either end of the sentence with the marks
    /// there, and behind a number with its sign for hundredths.
    private Span withMarks(int from, int end) {
        Span words = row.span(from, end);
        String text = row.report().text();
        int last = words.end();
        if (end == row.size()) {
            last = text.stripTrailing().length();
        } else if (text.startsWith("%", last)) {
            last++;
        }
        int first = from == 0 ? text.length() - text.stripLeading().length() : words.start();
        return new Span(first, last);
    }

    /// Which words belong to shared parts.
    private boolean[] shared() {
        double[] speaks = new double[row.size()];
        boolean[] atMark = new boolean[row.size()];
        for (int i = 0; i < speaks.length; i++) {
            speaks[i] = speaks(i);
            atMark[i] = isAtMark(i);
        }
        return SharedStretch.of(speaks, atMark);
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
        boolean tells = best < RELATED && tells(lexicon.folded(word));
        return tells ? TELLING : best;
    }

    private double likeness(int word, int there) {
        if (lexicon.stem(word) == lexicon.stem(there)) {
            return 1;
        }
        double worth = worth(lexicon.kinship(word, there));
        return worth > 0 ? worth : spelling(lexicon.folded(word), lexicon.folded(there));
    }

    /// What a word speaks that the other sentence has in another form, or another word for it.
    static double worth(double kinship) {
        return kinship >= 0.75 ? NEAR_SYNONYM : kinship >= 0.5 ? RELATED : UNSHARED;
    }

    /// What a word speaks that may only be spelled like one of the other sentence.
    static double spelling(String word, String there) {
        return Spelling.likeness(word, there) >= 0.6 ? LIKE_SPELLING : UNSHARED;
    }

    /// Whether a word only says who tells.
    static boolean tells(String word) {
        return TELLING_WORDS.contains(word);
    }
}
