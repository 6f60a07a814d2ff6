package org.crossread.align;

import org.crossread.encode.Encoded;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.Arrays;

/// What the encoder makes of one report: a vector for each sentence, and others for sentences and
/// clauses from the vectors of their words in context.
final class ReportVectors {

    private static final float[] NONE = {};

    private final Report report;
    private final Reading reading;
    private final float[][] sentences;
    private final float[][] wholes;
    private final float[][] clauses;
    private final float[][] told;
    private final WordsInContext words;

    ReportVectors(Report report, Reading reading) {
        this.report = report;
        this.reading = reading;
        int count = reading.tokens.sentences();
        sentences = new float[count][];
        wholes = new float[count][];
        told = new float[count][];
        clauses = new float[reading.clauses.first(count)][];
        words = new WordsInContext(report);
        Arrays.fill(sentences, NONE);
        Arrays.fill(wholes, NONE);
        Arrays.fill(clauses, NONE);
        Arrays.fill(told, NONE);
    }

    /// What the encoder makes of whole sentences; empty for one without words.
    float[][] sentences() {
        return sentences;
    }

    /// Means of the sentences' words.
    float[][] wholes() {
        return wholes;
    }

    /// Means of the clauses' words.
    float[][] clauses() {
        return clauses;
    }

    /// Means of the sentences' words that do not say who.
    float[][] told() {
        return told;
    }

    /// The words, each in its sentence.
    WordsInContext words() {
        return words;
    }

    void put(int sentence, Encoded encoded) {
        words.put(sentence, encoded);
        int size = encoded.vector().length;
        sentences[sentence] = encoded.vector();
        wholes[sentence] = new float[size];
        int[] bounds = reading.clauses.bounds();
        var read = new Words(encoded, report.sentences().get(sentence).span());
        for (int c = reading.clauses.first(sentence);
                c < reading.clauses.first(sentence + 1);
                c++) {
            clauses[c] = new float[size];
            for (int token = bounds[c]; token < bounds[c + 1]; token++) {
                float[] word = read.next(token);
                add(word, clauses[c]);
                add(word, wholes[sentence]);
                if (!reading.who.get(token)) {
                    told[sentence] = told[sentence].length == 0 ? new float[size] : told[sentence];
                    add(word, told[sentence]);
                }
            }
        }
    }

    private static void add(float[] vector, float[] sum) {
        for (int d = 0; d < vector.length; d++) {
            sum[d] += vector[d];
        }
    }

    /// Goes through the words of one sentence and the pieces that the encoder cut them into.
    private final class Words {
        private final Encoded encoded;
        private final Span sentence;
        private int piece;

        Words(Encoded encoded, Span sentence) {
            this.encoded = encoded;
            this.sentence = sentence;
        }

        /// The mean of a word's pieces; empty when the encoder did not read so far.
        float[] next(int token) {
            int end =
                    token + 1 < reading.tokens.size()
                            ? reading.tokens.start(token + 1)
                            : sentence.end();
            float[] mean = NONE;
            int count = 0;
            for (; piece < encoded.starts().length && at() < end; piece++) {
                boolean inside = at() >= reading.tokens.start(token);
                if (inside && Character.isLetterOrDigit(report.text().codePointAt(at()))) {
                    mean = count++ == 0 ? encoded.pieces()[piece].clone() : mean;
                    if (count > 1) {
                        add(encoded.pieces()[piece], mean);
                    }
                }
            }
            for (int d = 0; d < mean.length; d++) {
                mean[d] /= count;
            }
            return mean;
        }

        private int at() {
            return sentence.start() + encoded.starts()[piece];
        }
    }
}
