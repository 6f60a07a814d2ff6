package org.crossread.align;

/// Which rows hold a term: an inverted index in two arrays.
final class Postings {

    private final int[] first;
    private final int[] rows;

    /// @param terms how many terms there are
    Postings(Bags bags, int terms) {
        first = new int[terms + 1];
        int size = bags.rows() == 0 ? 0 : bags.end(bags.rows() - 1);
        for (int k = 0; k < size; k++) {
            first[bags.term(k) + 1]++;
        }
        for (int term = 0; term < terms; term++) {
            first[term + 1] += first[term];
        }
        rows = new int[size];
        int[] next = first.clone();
        for (int row = 0; row < bags.rows(); row++) {
            for (int k = bags.first(row); k < bags.end(row); k++) {
                rows[next[bags.term(k)]++] = row;
            }
        }
    }

    int first(int term) {
        return first[term];
    }

    int end(int term) {
        return first[term + 1];
    }

    int count(int term) {
        return first[term + 1] - first[term];
    }

    int row(int place) {
        return rows[place];
    }
}
