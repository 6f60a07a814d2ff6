package org.crossread.align;

import org.crossread.model.Report;
import org.crossread.model.Spans;

import java.util.Arrays;

/// A text cut for the search of passages: words as terms, in units of about a sentence.
///
/// Line ends do not part units, blank lines do: a passage copied with other line ends keeps its
/// units. Short units go with the next.
final class PassageText {

    private static final int FEWEST_WORDS = 4;
    private static final int MOST_WORDS = 60;

    private final Spans words;
    private final String text;
    private final int[] terms;
    private int[] firsts = new int[64];
    private int units;

    PassageText(Report report, WordTable table) {
        words = report.words();
        text = report.text();
        terms = new int[words.size()];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = table.term(report, i);
            if (i == 0 || endsUnit(i)) {
                begin(i);
            }
        }
        if (units > 1 && terms.length - firsts[units - 1] < FEWEST_WORDS) {
            units--;
        }
        firsts = Arrays.copyOf(firsts, units + 1);
        firsts[units] = terms.length;
    }

    private void begin(int word) {
        if (units + 1 >= firsts.length) {
            firsts = Arrays.copyOf(firsts, firsts.length * 2);
        }
        firsts[units++] = word;
    }

    private boolean endsUnit(int word) {
        int length = word - firsts[units - 1];
        if (length < FEWEST_WORDS) {
            return false;
        }
        if (length >= MOST_WORDS) {
            return true;
        }
        int lines = 0;
        boolean stopped = false;
        for (int at = words.end(word - 1); at < words.start(word); at++) {
            char c = text.charAt(at);
            lines += c == '\n' ? 1 : 0;
            if (stopped && Character.isWhitespace(c)) {
                return true;
            }
            stopped |= c == '.' || c == '!' || c == '?';
        }
        return lines > 1;
    }

    int units() {
        return units;
    }

    int words() {
        return terms.length;
    }

    /// First word of the unit; for `units()`, the number of words.
    int first(int unit) {
        return firsts[unit];
    }

    int term(int word) {
        return terms[word];
    }

    int start(int word) {
        return words.start(word);
    }

    int end(int word) {
        return words.end(word);
    }

    /// The end of a word with the stop and closing marks behind it.
    int endWithMarks(int word) {
        int end = words.end(word);
        while (end < text.length() && ".!?\"')”’".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /// The terms and the bounds of the units, as bags are made of.
    int[] terms() {
        return terms;
    }

    int[] bounds() {
        return firsts;
    }
}
