package org.crossread.align;

import java.util.Arrays;

/// The longest runs of the same words that a sentence shares with every sentence of a report, all
/// in one pass over the places of its words. Long sentences are searched in their beginning.
final class CommonRuns {

    private static final int LONGEST_SEARCH = 400;

    private final Tokens left;
    private final Tokens right;
    private final int[] sentenceOf;

    /// By right term.
    private final int[] lastPlace;

    /// The place before with the same term, by right place.
    private final int[] placeBefore;

    /// The length of the run that ends at a right place, and the left place that it was found for.
    private final int[] lengths;

    private final int[] reachedBy;

    /// @param terms how many terms there are
    CommonRuns(Tokens left, Tokens right, int terms) {
        this.left = left;
        this.right = right;
        sentenceOf = new int[right.size()];
        lastPlace = new int[terms];
        placeBefore = new int[right.size()];
        lengths = new int[right.size()];
        reachedBy = new int[right.size()];
        Arrays.fill(lastPlace, -1);
        Arrays.fill(reachedBy, -1);
        for (int j = 0; j < right.sentences(); j++) {
            int end = right.first(j) + Math.min(LONGEST_SEARCH, right.length(j));
            for (int place = right.first(j); place < end; place++) {
                sentenceOf[place] = j;
                placeBefore[place] = lastPlace[right.term(place)];
                lastPlace[right.term(place)] = place;
            }
        }
    }

    /// @return for each right sentence the longest run in words that it shares with a left one
    int[] with(int sentence) {
        int[] longest = new int[right.sentences()];
        int first = left.first(sentence);
        int end = first + Math.min(LONGEST_SEARCH, left.length(sentence));
        for (int t = first; t < end; t++) {
            // From behind, so that the place before still tells of the word before.
            for (int place = lastPlace[left.term(t)]; place >= 0; place = placeBefore[place]) {
                int j = sentenceOf[place];
                boolean goesOn =
                        t > first && place > right.first(j) && reachedBy[place - 1] == t - 1;
                lengths[place] = goesOn ? lengths[place - 1] + 1 : 1;
                reachedBy[place] = t;
                longest[j] = Math.max(longest[j], lengths[place]);
            }
        }
        return longest;
    }
}
