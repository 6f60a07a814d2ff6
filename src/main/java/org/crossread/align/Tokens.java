package org.crossread.align;

import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.Spans;

import java.util.Arrays;
import java.util.BitSet;

/// The words of one report as terms, sentence by sentence. Parts of a hyphenated word are words.
///
/// Eight bytes a word, so that a book fits.
final class Tokens {

    private final Pulse pulse;
    private final int[] first;
    private int[] terms;
    /// What runs on longer, in code units, was cut into words of this length: none is looked
    /// through to the end of all that follow.
    private static final int LONGEST = 100;

    private int[] starts;
    private int size;

    /// Terms that stand with a capital inside a sentence.
    private final BitSet capitals = new BitSet();

    private final BitSet small = new BitSet();

    /// Spellings that were looked at, and those of them that hold a hyphen.
    private final BitSet known = new BitSet();

    private final BitSet hyphened = new BitSet();

    Tokens(Report report, WordTable table, Pulse pulse) {
        this.pulse = pulse;
        Spans words = report.words();
        terms = new int[words.size() + 16];
        starts = new int[words.size() + 16];
        first = new int[report.sentences().size() + 1];
        int word = 0;
        for (int i = 0; i < report.sentences().size(); i++) {
            Sentence sentence = report.sentences().get(i);
            pulse.beat();
            first[i] = size;
            while (word < words.size() && words.start(word) < sentence.span().start()) {
                word++;
            }
            while (word < words.size() && words.start(word) < sentence.span().end()) {
                if (sentence.kind().isReportText()) {
                    read(report, word, table, first[i]);
                }
                word++;
            }
        }
        first[report.sentences().size()] = size;
        terms = Arrays.copyOf(terms, size);
        starts = Arrays.copyOf(starts, size);
    }

    private void read(Report report, int word, WordTable table, int sentence) {
        int form = report.forms().form(word);
        int start = report.words().start(word);
        int end = report.words().end(word);
        if (!known.get(form)) {
            known.set(form);
            hyphened.set(form, hasHyphen(report.text(), start, end));
        }
        if (hyphened.get(form)) {
            readParts(report.text(), start, end, table, sentence);
        } else {
            add(table.term(report, word), start);
            note(Character.isUpperCase(report.text().charAt(start)), sentence);
        }
    }

    private void readParts(String text, int start, int end, WordTable table, int sentence) {
        int from = start;
        for (int at = start; at <= end; at++) {
            if (at == end || isHyphen(text.charAt(at))) {
                if (at > from) {
                    add(table.term(text.substring(from, at)), from);
                    note(Character.isUpperCase(text.charAt(from)), sentence);
                }
                from = at + 1;
            }
        }
    }

    private static boolean hasHyphen(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (isHyphen(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014';
    }

    private void add(int term, int start) {
        if (size == terms.length) {
            terms = Arrays.copyOf(terms, size + size / 4 + 16);
            starts = Arrays.copyOf(starts, terms.length);
        }
        terms[size] = term;
        starts[size++] = start;
    }

    private void note(boolean capital, int sentence) {
        if (!capital) {
            small.set(terms[size - 1]);
        } else if (size - 1 > sentence) {
            capitals.set(terms[size - 1]);
        }
    }

    int sentences() {
        return first.length - 1;
    }

    int size() {
        return size;
    }

    /// Index of the first word of the sentence; for `sentences()`, of the end.
    int first(int sentence) {
        return first[sentence];
    }

    /// How many words the sentence has.
    int length(int sentence) {
        return first[sentence + 1] - first[sentence];
    }

    int term(int token) {
        return terms[token];
    }

    /// One term a word; not to be changed.
    int[] terms() {
        return terms;
    }

    Pulse pulse() {
        return pulse;
    }

    /// The sentences' keys, each once a sentence.
    Bags bags(int[] keys, Bags.Weighing weighing) {
        return Bags.of(first, keys, weighing, pulse);
    }

    /// The content words, rare ones counting more.
    Bags content(WordTable table, Rarity rarity) {
        int[] keys = new int[size];
        for (int t = 0; t < size; t++) {
            keys[t] = table.isContent(terms[t]) ? terms[t] : -1;
        }
        return bags(keys, rarity::of);
    }

    /// Pairs of content words that stand beside each other, in whatever order, as numbers below
    /// `keys`, a power of two.
    Bags pairs(WordTable table, int keys) {
        int[] pairs = new int[size];
        Arrays.fill(pairs, -1);
        for (int i = 0; i < sentences(); i++) {
            int previous = -1;
            for (int t = first[i]; t < first[i + 1]; t++) {
                if (table.isContent(terms[t])) {
                    if (previous >= 0) {
                        pairs[t] = pair(previous, terms[t]) & keys - 1;
                    }
                    previous = terms[t];
                }
            }
        }
        return bags(pairs, _ -> 1);
    }

    private static int pair(int a, int b) {
        int mixed = (Math.min(a, b) * 0x9E3779B1 + Math.max(a, b)) * 0x85EBCA6B;
        return mixed ^ mixed >>> 15;
    }

    /// Where the word starts in the report's text.
    int start(int token) {
        return starts[token];
    }

    /// Whether the term stands with a capital inside a sentence and never without one.
    boolean isName(int term) {
        return capitals.get(term) && !small.get(term);
    }

    /// Whether the term stands without a capital somewhere.
    boolean isSmall(int term) {
        return small.get(term);
    }

    /// The word as the report has it.
    String word(String text, int token) {
        return text.substring(start(token), end(text, token));
    }

    boolean hasCapital(String text, int token) {
        return Character.isUpperCase(text.charAt(start(token)));
    }

    /// What stands between a word and the next.
    String between(String text, int token) {
        return text.substring(end(text, token), Math.max(end(text, token), start(token + 1)));
    }

    /// Whether nothing parts a word from the next.
    boolean areOneRun(String text, int token) {
        String between = between(text, token);
        return between.isBlank() || between.equals(". ") || isHyphen(between.charAt(0));
    }

    private int end(String text, int token) {
        int end = start(token);
        int most = Math.min(text.length(), end + LONGEST);
        while (end < most && isOfWord(text.charAt(end))) {
            end++;
        }
        return Math.max(end, start(token) + 1);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }
}
