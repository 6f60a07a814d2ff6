package org.crossread.archive;

/// A few numbers without pattern, asked for often: so sparse that most others meet a free place at
/// once.
final class LongSet {

    private final long[] places;

    /// @param numbers none is 0
    LongSet(long... numbers) {
        places = new long[Integer.highestOneBit(Math.max(1, numbers.length)) * 16];
        for (long number : numbers) {
            places[place(number)] = number;
        }
    }

    boolean contains(long number) {
        return places[place(number)] == number;
    }

    /// Where the number stands, or else the free place where it would.
    private int place(long number) {
        int at = (int) number & places.length - 1;
        while (places[at] != 0 && places[at] != number) {
            at = at + 1 & places.length - 1;
        }
        return at;
    }
}
