package org.crossread.align;

/// The words of one report, and how near the nearest word of every sentence of the other report
/// comes to each.
final class NearestWords {

    /// A clause of fewer words of content tells less.
    private static final int FEW = 3;

    private final Reading reading;
    private final float[][] nearest;
    private final double[] weights;

    /// @param others how many sentences the other report has
    NearestWords(Reading reading, int others) {
        this.reading = reading;
        nearest = new float[reading.tokens.size()][others];
        weights = new double[nearest.length];
        for (int token = 0; token < weights.length; token++) {
            weights[token] = reading.rareness(token);
        }
    }

    int sentences() {
        return reading.tokens.sentences();
    }

    /// Takes note of a word of another report's sentence.
    void meet(int token, int other, float cosine) {
        nearest[token][other] = Math.max(nearest[token][other], cosine);
    }

    /// How near the sentence's words come to another sentence.
    double share(int sentence, int other) {
        return share(reading.tokens.first(sentence), reading.tokens.first(sentence + 1), other, 0);
    }

    private double share(int from, int end, int other, int few) {
        double sum = 0;
        double all = 0;
        int words = 0;
        for (int token = from; token < end; token++) {
            sum += weights[token] * nearest[token][other];
            all += weights[token];
            words += reading.isContent(token) ? 1 : 0;
        }
        double share = all == 0 ? 0 : sum / all;
        return words < few ? share * words / few : share;
    }

    /// From here on only counts how much nearer a word comes to a sentence than to most.
    void setOff() {
        for (float[] word : nearest) {
            float mean = 0;
            for (float cosine : word) {
                mean += cosine / word.length;
            }
            for (int other = 0; other < word.length; other++) {
                word[other] = Math.max(0, word[other] - mean) / (1 - mean + 1e-6f);
            }
        }
    }

    /// How near the words of the nearest clause come to another sentence.
    double clause(int sentence, int other) {
        double best = 0;
        int[] bounds = reading.clauses.bounds();
        for (int c = reading.clauses.first(sentence);
                c < reading.clauses.first(sentence + 1);
                c++) {
            best = Math.max(best, share(bounds[c], bounds[c + 1], other, FEW));
        }
        return best;
    }
}
