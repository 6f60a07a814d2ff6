package org.crossread.archive;

import java.util.Arrays;

/// How much a term tells: the fewer reports have it, the more (inverse document frequency). Ten
/// further reports are thought of that have none of the terms, so that in a folder of two or three
/// what all of them have still counts.
final class TermWeights {

    private static final int FURTHER_REPORTS = 10;

    /// From so many reports on, terms have to be rarer still to lead: pairs grow with the square.
    private static final int MANY_REPORTS = 10_000;

    private static final int MOST_OF_MANY = 30;

    private final int most;

    private final int[] counts = new int[1 << Signature.TERM_BITS];
    private final float[] weights = new float[counts.length];

    TermWeights(IntLists terms) {
        most = terms.size() < MANY_REPORTS ? Postings.MOST : MOST_OF_MANY;
        terms.forEach((_, term) -> counts[term]++);
        double reports = terms.size() + FURTHER_REPORTS;
        Arrays.fill(weights, (float) Math.log(reports));
        for (int term = 0; term < counts.length; term++) {
            if (counts[term] > 1) {
                weights[term] = (float) Math.log(reports / counts[term]);
            }
        }
    }

    float of(int term) {
        return weights[term];
    }

    /// Whether so few reports have it that it leads to them.
    boolean leads(int term) {
        return counts[term] <= most;
    }

    /// Whether it leads from one report to others.
    boolean leadsOn(int term) {
        return counts[term] > 1 && leads(term);
    }

    float norm(int... terms) {
        float sum = 0;
        for (int term : terms) {
            sum += weights[term] * weights[term];
        }
        return (float) Math.sqrt(sum);
    }
}
