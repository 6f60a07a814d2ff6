package org.crossread.archive;

import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.Span;
import org.crossread.quote.QuotationMarks;

import java.util.BitSet;
import java.util.List;

/// A report made ready for a close look: its numbered words, which of them belong to what it tells,
/// and what stands in quotation marks.
record EvidenceText(Report report, NumberedWords words, BitSet told, List<Span> stretches) {

    static EvidenceText of(Report report, QuotationMarks marks) {
        NumberedWords words = NumberedWords.of(report.text(), report.words(), new WordForms());
        BitSet told = new BitSet();
        for (Sentence sentence : report.sentences()) {
            if (sentence.kind().isReportText()) {
                told.set(
                        report.words().countBefore(sentence.span().start()),
                        report.words().countBefore(sentence.span().end()));
            }
        }
        List<Span> stretches = marks.stretches(report.text(), report.paragraphs());
        return new EvidenceText(report, words, told, stretches);
    }

    /// Whether a run of [Signature#RUN] words begins here and belongs to what is told.
    boolean hasRun(int word) {
        return word + Signature.RUN <= words.size()
                && told.nextClearBit(word) >= word + Signature.RUN;
    }

    long run(int word) {
        return words.shingle(word, Signature.RUN);
    }

    /// What is told, as a [Signature] has it.
    int[] terms() {
        return told.stream()
                .mapToLong(word -> words.stems()[word])
                .filter(stem -> stem != 0)
                .mapToInt(Signature::term)
                .sorted()
                .distinct()
                .toArray();
    }

    int toldWords() {
        return told.cardinality();
    }

    /// From the first to behind the last of some words.
    Span span(int first, int count) {
        return new Span(words.spans().start(first), words.spans().end(first + count - 1));
    }
}
