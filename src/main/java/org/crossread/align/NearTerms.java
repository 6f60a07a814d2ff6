package org.crossread.align;

import java.util.Arrays;

/// The terms found near one meaning, and how near each is. Used again for the next.
final class NearTerms {

    private final double[] worths;
    private int[] terms = new int[64];
    private int size;

    /// @param all how many terms there are
    NearTerms(int all) {
        worths = new double[all];
    }

    /// @param worth above 0; the highest one of a term counts
    void offer(int term, double worth) {
        if (worths[term] == 0) {
            if (size == terms.length) {
                terms = Arrays.copyOf(terms, size * 2);
            }
            terms[size++] = term;
        }
        if (worth > worths[term]) {
            worths[term] = worth;
        }
    }

    void sort() {
        Arrays.sort(terms, 0, size);
    }

    int size() {
        return size;
    }

    int term(int place) {
        return terms[place];
    }

    float worth(int place) {
        return (float) worths[terms[place]];
    }

    void clear() {
        for (int k = 0; k < size; k++) {
            worths[terms[k]] = 0;
        }
        size = 0;
    }
}
