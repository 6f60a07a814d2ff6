package org.crossread.align;

import java.util.Arrays;

/// What the figures of two reports say of which sentences belong together: a vote of 36.2 percent
/// is told of one party only, however its sentence is worded.
final class SharedFigures {

    private static final int NOWHERE = -1;
    private static final int SEVERAL = -2;

    private static final int DIGITS_OF_YEAR = 4;

    /// So many digits are hardly the same by chance.
    private static final int LONG = 3;

    /// A figure of one digit tells nothing.
    private static final int SHORT = 2;

    private final Bags left;
    private final Bags right;
    private final int[] lefts;
    private final int[] rights;

    /// How many digits each figure has; 0 for what is none, and for a year.
    private final int[] digits;

    /// @param left the figures of the left sentences
    /// @param right those of the right ones
    SharedFigures(Bags left, Bags right, WordTable table) {
        this.left = left;
        this.right = right;
        lefts = places(left, table.size());
        rights = places(right, table.size());
        digits = new int[table.size()];
        for (int term = 0; term < digits.length; term++) {
            digits[term] =
                    lefts[term] == NOWHERE && rights[term] == NOWHERE
                            ? 0
                            : digits(table.word(term));
        }
    }

    /// The sentence that holds each term.
    private static int[] places(Bags figures, int terms) {
        int[] places = new int[terms];
        Arrays.fill(places, NOWHERE);
        for (int row = 0; row < figures.rows(); row++) {
            for (int k = figures.first(row); k < figures.end(row); k++) {
                int term = figures.term(k);
                places[term] = places[term] == NOWHERE ? row : SEVERAL;
            }
        }
        return places;
    }

    private static int digits(String figure) {
        int digits = 0;
        for (int at = 0; at < figure.length(); at++) {
            digits += Character.isDigit(figure.charAt(at)) ? 1 : 0;
        }
        boolean isPlain = digits == figure.length();
        return isPlain && digits == DIGITS_OF_YEAR && isOfOurTime(figure) ? 0 : digits;
    }

    private static boolean isOfOurTime(String year) {
        return year.startsWith("19") || year.startsWith("20");
    }

    /// Whether two sentences share a long figure that stands in no other sentence of either report.
    boolean join(int i, int j) {
        for (int k = left.first(i); k < left.end(i); k++) {
            int term = left.term(k);
            if (digits[term] >= LONG && lefts[term] == i && rights[term] == j) {
                return true;
            }
        }
        return false;
    }

    /// Whether the figures of two sentences stand in the other report, too, but all of them in
    /// other sentences.
    boolean part(int i, int j) {
        return areElsewhere(left, i, right, j, rights) && areElsewhere(right, j, left, i, lefts);
    }

    private boolean areElsewhere(Bags own, int row, Bags other, int otherRow, int[] places) {
        boolean any = false;
        for (int k = own.first(row); k < own.end(row); k++) {
            int term = own.term(k);
            if (digits[term] >= SHORT) {
                if (places[term] == NOWHERE || other.holds(otherRow, term)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
