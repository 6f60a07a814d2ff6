package org.crossread.quote;

import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.Arrays;
import java.util.List;

/// The words and marks of a report, one after the other, and which of them each cut holds.
final class TokenTable implements Tokens.Sink {

    private static final int STEP = 64;

    private final String text;
    private final Vocabulary vocabulary;

    /// By spelling of the report's words, as far as they came.
    private final Word[] known;

    private final int[] firsts;
    private int[] starts;
    private int[] ends;
    private Word[] words;
    private int size;

    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    TokenTable(
            Report report,
            List<Framer.Cut> cuts,
            Tokens tokens,
            Vocabulary vocabulary,
            Progress progress) {
        this.vocabulary = vocabulary;
        text = report.text();
        known = new Word[report.forms().count()];
        firsts = new int[cuts.size() + 1];
        int guess = text.length() / 5 + 16;
        starts = new int[guess];
        ends = new int[guess];
        words = new Word[guess];
        for (int i = 0; i < cuts.size(); i++) {
            if (i % STEP == 0) {
                progress.at(Progress.Step.QUOTE, 0, cuts.size());
            }
            tokens.cut(cuts.get(i).span(), report.words(), report.forms(), this);
            firsts[i + 1] = size;
        }
    }

    @Override
    public void token(int start, int end) {
        add(vocabulary.word(text, start, end), start, end);
    }

    @Override
    public void word(int form, int start, int end) {
        if (known[form] == null) {
            known[form] = vocabulary.word(text, start, end);
        }
        add(known[form], start, end);
    }

    private void add(Word word, int start, int end) {
        if (size == starts.length) {
            int larger = size * 2;
            starts = Arrays.copyOf(starts, larger);
            ends = Arrays.copyOf(ends, larger);
            words = Arrays.copyOf(words, larger);
        }
        starts[size] = start;
        ends[size] = end;
        words[size++] = word;
    }

    int cuts() {
        return firsts.length - 1;
    }

    /// The first token of a cut; behind the last one that of the next.
    int first(int cut) {
        return firsts[cut];
    }

    Word word(int token) {
        return words[token];
    }

    Word[] words(int from, int to) {
        return Arrays.copyOfRange(words, from, to);
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }
}
