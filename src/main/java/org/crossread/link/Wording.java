package org.crossread.link;

import org.crossread.model.Report;
import org.crossread.model.Span;
import org.crossread.model.Spans;

import java.util.Arrays;
import java.util.BitSet;

/// The words of a quotation without what a report may do to them and still quote: case, marks,
/// punctuation. Where the report says that it left words out, and which words it put in itself, is
/// kept.
final class Wording {

    private final int[] words;
    private final int[] stems;
    private final int[] starts;
    private final int[] ends;
    private final BitSet gaps;
    private final BitSet edited;
    private final BitSet sentences;

    private Wording(
            int[] words,
            int[] stems,
            int[] starts,
            int[] ends,
            BitSet gaps,
            BitSet edited,
            BitSet sentences) {
        this.words = words;
        this.stems = stems;
        this.starts = starts;
        this.ends = ends;
        this.gaps = gaps;
        this.edited = edited;
        this.sentences = sentences;
    }

    static Wording of(Report report, Span span, Lexicon lexicon) {
        return new Reader(report, span, lexicon).read();
    }

    int size() {
        return words.length;
    }

    int word(int index) {
        return words[index];
    }

    int[] words() {
        return words;
    }

    /// The stems of its content words, rising, each once.
    int[] stems() {
        return stems;
    }

    boolean sharesStemWith(Wording other) {
        return Arrays.stream(stems).anyMatch(stem -> Arrays.binarySearch(other.stems, stem) >= 0);
    }

    /// Whether the report says that words are left out before this one; at `size()`: at the end.
    boolean hasGapBefore(int index) {
        return gaps.get(index);
    }

    /// Whether the report put the word in itself, in brackets.
    boolean isEdited(int index) {
        return edited.get(index);
    }

    /// Whether a sentence begins with this word, or ends before the end of the quotation.
    boolean isSentenceStart(int index) {
        return index == 0 || sentences.get(index) || index == words.length;
    }

    /// Where the words from `first` to just before `end` stand in the report.
    Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /// Where words would stand that are left out before the one at `index`; empty.
    Span spanBefore(int index) {
        int position = index == 0 ? starts[0] : ends[index - 1];
        return new Span(position, position);
    }

    boolean hasSameWordsAs(Wording other) {
        return Arrays.equals(words, other.words);
    }

    /// Reads the words and what stands between them.
    private static final class Reader {

        private final Report report;
        private final String text;
        private final Spans places;
        private final Span span;
        private final Lexicon lexicon;
        private final IntList words = new IntList();
        private final IntList starts = new IntList();
        private final IntList ends = new IntList();
        private final BitSet gaps = new BitSet();
        private final BitSet edited = new BitSet();
        private final BitSet sentences = new BitSet();
        private boolean isInBrackets;

        Reader(Report report, Span span, Lexicon lexicon) {
            this.report = report;
            this.text = report.text();
            this.places = report.words();
            this.span = span;
            this.lexicon = lexicon;
        }

        Wording read() {
            int next = places.countBefore(span.start());
            int end = places.countBefore(span.end());
            int behind = span.start();
            while (next < end) {
                int start = places.start(next);
                readBetween(behind, start);
                boolean isWhollyEdited = isInBrackets;
                int last = next;
                while (last + 1 < end && isJoined(last)) {
                    last++;
                    isWhollyEdited = false;
                    isInBrackets = text.charAt(places.start(last) - 1) == '[';
                }
                if (last == next && !isInBrackets) {
                    add(start, places.end(next), lexicon.number(report, next));
                } else {
                    addEdited(start, places.end(last), isWhollyEdited);
                }
                behind = places.end(last);
                next = last + 1;
            }
            readBetween(behind, span.end());
            int[] all = words.toArray();
            int[] stems = stems(all);
            return new Wording(
                    all, stems, starts.toArray(), ends.toArray(), gaps, edited, sentences);
        }

        private int[] stems(int[] all) {
            int[] stems = new int[all.length];
            int size = 0;
            for (int word : all) {
                if (lexicon.isContent(word)) {
                    stems[size++] = lexicon.stem(word);
                }
            }
            Arrays.sort(stems, 0, size);
            int distinct = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || stems[i] != stems[i - 1]) {
                    stems[distinct++] = stems[i];
                }
            }
            return Arrays.copyOf(stems, distinct);
        }

        private void add(int start, int end, int number) {
            words.add(number);
            starts.add(start);
            ends.add(end);
        }

        private void addEdited(int start, int end, boolean isWhollyEdited) {
            String spelling = text.substring(start, end);
            if (isInBrackets && spelling.equals("sic")) {
                return;
            }
            if (isWhollyEdited) {
                edited.set(words.size());
            }
            boolean isBracketed = spelling.indexOf('[') >= 0 || spelling.indexOf(']') >= 0;
            add(
                    start,
                    end,
                    lexicon.number(
                            isBracketed ? spelling.replace("[", "").replace("]", "") : spelling));
        }

        /// `[I]t` and `want[ed]` are one word each.
        private boolean isJoined(int word) {
            int end = places.end(word);
            char between = end < text.length() ? text.charAt(end) : ' ';
            return places.start(word + 1) == end + 1 && (between == '[' || between == ']');
        }

        private void readBetween(int from, int to) {
            int stops = 0;
            boolean endsSentence = false;
            for (int i = from; i < to; i++) {
                switch (text.charAt(i)) {
                    case '[' -> isInBrackets = true;
                    case ']' -> isInBrackets = false;
                    case '…' -> stops += 3;
                    case '.' -> stops++;
                    case '!', '?' -> endsSentence = true;
                    default -> {}
                }
            }
            gaps.set(words.size(), stops >= 3 || gaps.get(words.size()));
            sentences.set(words.size(), endsSentence || stops > 0);
        }
    }
}
