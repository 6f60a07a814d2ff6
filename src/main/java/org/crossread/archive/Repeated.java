package org.crossread.archive;

/// Tells numbers that may be in several reports from those that surely are in one only, which lead
/// from no report to another: two rows of bits, by the numbers' last bits.
final class Repeated {

    private static final int LEAST_BITS = 16;

    private static final int MOST_BITS = 28;

    /// So many places for each number that few meet in one by chance.
    private static final int PLACES = 8;

    private final int mask;
    private final long[] once;
    private final long[] again;

    Repeated(IntLists lists) {
        long wanted = (long) lists.total() * PLACES;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(wanted);
        int places = 1 << Math.clamp(bits, LEAST_BITS, MOST_BITS);
        mask = places - 1;
        once = new long[places / Long.SIZE];
        again = new long[places / Long.SIZE];
        lists.forEach((_, number) -> add(number));
    }

    private void add(int number) {
        int word = (number & mask) / Long.SIZE;
        long bit = 1L << number;
        again[word] |= once[word] & bit;
        once[word] |= bit;
    }

    boolean contains(int number) {
        return (again[(number & mask) / Long.SIZE] & 1L << number) != 0;
    }
}
