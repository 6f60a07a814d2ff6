package org.crossread.align;

import java.util.Optional;
import java.util.Set;

/// A share told by two numbers: `one in three`, `nine out of ten`.
///
/// @param end behind the second number
/// @param share of 1
record Ratio(int end, double share) {

    private static final int MOST = 1000;
    private static final int ROUND = 10;
    private static final Set<String> EVERY = Set.of("every", "each");

    /// The share that begins with a whole number; none where what follows is a time, `one in ten
    /// days`, or a count of things that are there, `two out of four ships`.
    ///
    /// @param end behind the number
    static Optional<Ratio> of(FigureText text, int end, double number) {
        boolean isOut = text.wordOrNone(end).equals("out") && text.wordOrNone(end + 1).equals("of");
        if (!isOut && !text.wordOrNone(end).equals("in")) {
            return Optional.empty();
        }
        int place = end + (isOut ? 2 : 1);
        int second = EVERY.contains(text.wordOrNone(place)) ? place + 1 : place;
        Optional<Quantity> whole = Quantity.leading(text.wordOrNone(second));
        return whole.filter(quantity -> isWhole(quantity, number, isOut))
                .filter(_ -> !text.taken().get(second) && !isTime(text, second + 1))
                .map(quantity -> new Ratio(second + 1, number / quantity.value()));
    }

    private static boolean isWhole(Quantity quantity, double part, boolean isOut) {
        double value = quantity.value();
        return !quantity.rank()
                && value % 1 == 0
                && value > part
                && value <= MOST
                && (!isOut || value % ROUND == 0);
    }

    private static boolean isTime(FigureText text, int place) {
        return Unit.isTime(text.wordOrNone(place));
    }
}
