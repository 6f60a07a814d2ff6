package org.crossread.align;

import org.crossread.encode.Encoded;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.Arrays;

/// What the encoder makes of the words of one report, each in its sentence.
final class WordsInContext {

    private static final float[] UNKNOWN = {};
    private static final Encoded UNREAD = new Encoded(UNKNOWN, new int[0], new float[0][]);

    private final Report report;
    private final Encoded[] sentences;

    /// Of a report of which no sentence is encoded yet.
    WordsInContext(Report report) {
        this.report = report;
        sentences = new Encoded[report.sentences().size()];
        Arrays.fill(sentences, UNREAD);
    }

    boolean isOf(Report other) {
        return report == other;
    }

    void put(int sentence, Encoded encoded) {
        sentences[sentence] = encoded;
    }

    /// One vector for each place of a row; an empty one for a word that was not encoded.
    float[][] vectors(WordRow row) {
        float[][] vectors = new float[row.size()][];
        Arrays.setAll(vectors, place -> vector(row.span(place, place + 1)));
        return vectors;
    }

    /// The mean of the pieces into which the encoder cut the word.
    private float[] vector(Span word) {
        int sentence = report.sentencesAt(word).first();
        int start = report.sentences().get(sentence).span().start();
        Encoded encoded = sentences[sentence];
        int from = firstFrom(encoded.starts(), word.start() - start);
        int end = firstFrom(encoded.starts(), word.end() - start);
        return from == end ? UNKNOWN : mean(encoded.pieces(), from, end);
    }

    private static int firstFrom(int[] starts, int position) {
        int place = Arrays.binarySearch(starts, position);
        return place >= 0 ? place : -place - 1;
    }

    private static float[] mean(float[][] pieces, int from, int end) {
        float[] mean = pieces[from].clone();
        for (int piece = from + 1; piece < end; piece++) {
            for (int d = 0; d < mean.length; d++) {
                mean[d] += pieces[piece][d];
            }
        }
        for (int d = 0; d < mean.length; d++) {
            mean[d] /= end - from;
        }
        return mean;
    }
}
