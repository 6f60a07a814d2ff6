package org.crossread.align;

import java.util.Set;

/// Words that a table gives senses to: how sure something is, how a matter was decided.
///
/// @param place of the first word
/// @param end behind the last one that stands beside the others
/// @param last place of the last word
/// @param senses the first column, or the first two joined by a blank, of each row with the words
record SenseMention(int place, int end, int last, Set<String> senses) implements Mention {

    private static final Set<String> TWO_PARTIES = Set.of("trade", "contest", "lead");
    private static final String AMOUNT = "amount";
    private static final String FEW = AMOUNT + " few";
    private static final Set<String> DEGREE = Set.of("degree", AMOUNT);
    private static final String TIME = "time";

    @Override
    public int from() {
        return place;
    }

    @Override
    public boolean isTelling() {
        return false;
    }

    boolean agrees(SenseMention other) {
        return senses.stream().anyMatch(other.senses::contains);
    }

    /// Whether both decide one matter, but not in the same way.
    boolean contradicts(SenseMention other) {
        return !agrees(other)
                && senses.stream()
                        .anyMatch(a -> other.senses.stream().anyMatch(b -> areOfOneMatter(a, b)));
    }

    /// Whether what the one does, the other suffers: one sells what the other buys.
    boolean hasTwoParties() {
        return senses.stream().anyMatch(sense -> TWO_PARTIES.contains(matter(sense)));
    }

    /// Whether it says no more than what comes first.
    boolean isOfTime() {
        return senses.stream().anyMatch(sense -> matter(sense).equals(TIME));
    }

    /// Whether it says no more than how much of something there is.
    boolean isOfDegree() {
        return senses.stream().anyMatch(sense -> DEGREE.contains(matter(sense)));
    }

    /// Whether it says how many there are: `few`.
    boolean isOfAmount() {
        return senses.stream().anyMatch(sense -> matter(sense).equals(AMOUNT));
    }

    /// Whether it says that there are few.
    boolean isFew() {
        return senses.contains(FEW);
    }

    private static boolean areOfOneMatter(String one, String other) {
        return one.regionMatches(0, other, 0, one.indexOf(' ') + 1);
    }

    private static String matter(String sense) {
        return sense.substring(0, sense.indexOf(' '));
    }
}
