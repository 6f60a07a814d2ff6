package org.crossread.ui.finding;

import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.Span;

import java.util.List;
import java.util.stream.IntStream;

/// The numbers by which a report's sentences are named: only what counts as the report's text has
/// one, as in the figures. Captions, date lines and the like stand between two numbers.
public final class SentenceNumbers {

    private final Report report;

    /// How many sentences are counted before each, and at the end how many there are.
    private final int[] before;

    public SentenceNumbers(Report report) {
        this.report = report;
        List<Sentence> sentences = report.sentences();
        before = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            before[i + 1] = before[i] + (sentences.get(i).kind().isReportText() ? 1 : 0);
        }
    }

    public int count() {
        return before[before.length - 1];
    }

    /// A sentence's number, from 1; of one that is not counted, the next one's or the last there
    /// is.
    ///
    /// @param sentence its index in the report
    public int of(int sentence) {
        return Math.min(before[Math.min(sentence, before.length - 1)] + 1, count());
    }

    /// The number of the first sentence at a place or behind it.
    public int at(Span place) {
        return of(report.sentencesAt(place).first());
    }

    /// Where the sentence of a number stands.
    ///
    /// @param number from 1 to `count()`
    public Span place(int number) {
        return IntStream.range(0, before.length - 1)
                .filter(i -> before[i + 1] == number)
                .mapToObj(i -> report.sentences().get(i).span())
                .findFirst()
                .orElseThrow();
    }
}
