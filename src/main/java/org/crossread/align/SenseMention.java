package org.crossread.align;

import java.util.Set;

/// Words that a table gives senses to: how sure something is, how a matter was decided.
///
/// @param place of the first word
/// @param end behind the last one that stands beside the others
/// @param last place of the last word
/// @param senses the first column, or the first two joined by a blank, of each row with the words
record SenseMention(int place, int end, int last, Set<String> senses) implements Mention {

    @Override
    public int from() {
        return place;
    }

    boolean agrees(SenseMention other) {
        return senses.stream().anyMatch(other.senses::contains);
    }

    /// Whether both decide one matter, but not in the same way.
    boolean contradicts(SenseMention other) {
        return !agrees(other)
                && senses.stream()
                        .anyMatch(
                                a ->
                                        other.senses.stream()
                                                .anyMatch(b -> matter(a).equals(matter(b))));
    }

    private static String matter(String sense) {
        return sense.substring(0, sense.indexOf(' '));
    }
}
