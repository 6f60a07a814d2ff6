package org.crossread.align;

/// Cuts a row of words into parts that are shared and others.
///
/// Each word speaks for or against being shared; of all ways to cut the row the best is taken
/// (Viterbi's algorithm with two states). A part may begin and end more cheaply at punctuation.
final class SharedStretch {

    private static final double TURN = 1.2;
    private static final double TURN_AT_MARK = 0.05;

    private SharedStretch() {}

    /// @param speaks above 0 for words that speak for being shared
    /// @param atMark whether punctuation stands before the word
    /// @return which words belong to shared parts
    static boolean[] of(double[] speaks, boolean[] atMark) {
        int size = speaks.length;
        boolean[] staysIn = new boolean[size];
        boolean[] comesOut = new boolean[size];
        double in = Double.NEGATIVE_INFINITY;
        double out = 0;
        for (int i = 0; i < size; i++) {
            double turn = atMark[i] ? TURN_AT_MARK : TURN;
            staysIn[i] = in >= out - turn;
            comesOut[i] = in - turn > out;
            double nextIn = Math.max(in, out - turn) + speaks[i];
            out = Math.max(out, in - turn);
            in = nextIn;
        }
        boolean[] shared = new boolean[size];
        boolean inside = in - TURN_AT_MARK >= out;
        for (int i = size - 1; i >= 0; i--) {
            shared[i] = inside;
            inside = inside ? staysIn[i] : comesOut[i];
        }
        return shared;
    }
}
