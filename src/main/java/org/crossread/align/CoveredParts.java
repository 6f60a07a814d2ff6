package org.crossread.align;

import org.crossread.model.Folding;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;

/// The parts of a report's sentences whose content a sentence of the other report shares: what
/// `SharedParts` finds, for the words of two whole reports whose kinship is known.
final class CoveredParts {

    /// Among so many pairs of words, some are spelled alike by chance.
    private static final int MOST_PAIRS = 40_000;

    private final Report report;
    private final Reading side;
    private final Report otherReport;
    private final Reading other;
    private final Kinship kinship;

    CoveredParts(Report report, Reading side, Report otherReport, Reading other, Kinship kinship) {
        this.report = report;
        this.side = side;
        this.otherReport = otherReport;
        this.other = other;
        this.kinship = kinship;
    }

    /// In reading order; may be empty.
    List<Span> of(int sentence, int mate) {
        int first = side.tokens.first(sentence);
        double[] speaks = new double[side.tokens.length(sentence)];
        boolean[] atMark = new boolean[speaks.length];
        List<String> words = contentWords(mate);
        List<String> mates = (long) speaks.length * words.size() > MOST_PAIRS ? List.of() : words;
        for (int k = 0; k < speaks.length; k++) {
            speaks[k] = speaks(first + k, sentence, mate, mates);
            atMark[k] = k == 0 || isAtMark(first + k);
        }
        boolean[] shared = SharedStretch.of(speaks, atMark);
        List<Span> spans = new ArrayList<>();
        int from = -1;
        for (int k = 0; k <= shared.length; k++) {
            boolean inside = k < shared.length && shared[k];
            if (from >= 0 && !inside) {
                spans.add(new Span(side.tokens.start(first + from), end(first + k - 1)));
                from = -1;
            } else if (from < 0 && inside) {
                from = k;
            }
        }
        return spans;
    }

    /// For a look at their spelling.
    private List<String> contentWords(int mate) {
        List<String> words = new ArrayList<>();
        for (int t = other.tokens.first(mate); t < other.tokens.first(mate + 1); t++) {
            if (other.content.holds(mate, other.tokens.term(t))) {
                words.add(word(otherReport, other.tokens.start(t)));
            }
        }
        return words;
    }

    private double speaks(int token, int sentence, int mate, List<String> mates) {
        int term = side.tokens.term(token);
        if (!side.content.holds(sentence, term)) {
            return SharedParts.GRAMMAR;
        }
        double best =
                other.content.holds(mate, term)
                        ? 1
                        : SharedParts.worth(kinship.nearest(term, other.content, mate));
        String word = best > 0 ? "" : word(report, side.tokens.start(token));
        for (String there : best > 0 ? List.<String>of() : mates) {
            best = Math.max(best, SharedParts.spelling(word, there));
        }
        return best < 0 && SharedParts.tells(word) ? SharedParts.TELLING : best;
    }

    private static String word(Report report, int start) {
        return Folding.word(report.text().substring(start, end(report.text(), start)));
    }

    private int end(int token) {
        return end(report.text(), side.tokens.start(token));
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private boolean isAtMark(int token) {
        String text = report.text();
        for (int at = side.tokens.start(token) - 1; at >= 0; at--) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
            if (!Character.isWhitespace(c) && c != '-' || c == '\n') {
                return true;
            }
        }
        return true;
    }
}
