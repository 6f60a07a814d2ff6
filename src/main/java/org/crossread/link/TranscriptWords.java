package org.crossread.link;

import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of a transcript, to be looked through for those of a quotation.
///
/// A stretch that may hold a quotation is told by the words that both have: each votes for the
/// offset between its two places, rare words the more, and the stretches with the most votes are
/// compared word by word.
final class TranscriptWords {

    private static final int BUCKET = 8;
    private static final int STRETCHES = 4;
    private static final int MOST_PLACES = 2000;

    private final Wording words;
    private final Map<Integer, IntList> places = new HashMap<>();

    TranscriptWords(Wording words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.word(i), _ -> new IntList()).add(i);
        }
    }

    /// Where the words from `from` to just before `to` stand, or -1 each.
    ///
    /// @param behind of several such places, the first from here on is taken
    int[] places(Wording quoted, int from, int to, int behind) {
        int[] part = Arrays.copyOfRange(quoted.words(), from, to);
        int whole = whole(part, behind);
        if (whole >= 0) {
            Arrays.setAll(part, i -> whole + i);
            return part;
        }
        int[] best = new int[part.length];
        Arrays.fill(best, -1);
        for (int start : stretches(part)) {
            int[] here = inStretch(part, start);
            if (count(here) > count(best)) {
                best = here;
            }
        }
        return best;
    }

    private static long count(int[] found) {
        return Arrays.stream(found).filter(place -> place >= 0).count();
    }

    /// Where all the words stand in a row; the first place from `behind` on, else the first of all;
    /// -1 where they don't.
    private int whole(int[] part, int behind) {
        int rarest = 0;
        for (int i = 1; i < part.length; i++) {
            rarest = all(part[i]).length < all(part[rarest]).length ? i : rarest;
        }
        int first = -1;
        for (int place : all(part[rarest])) {
            int start = place - rarest;
            if (isAt(part, start)) {
                if (start >= behind) {
                    return start;
                }
                first = first < 0 ? start : first;
            }
        }
        return first;
    }

    private boolean isAt(int[] part, int start) {
        return start >= 0
                && start + part.length <= words.size()
                && Arrays.equals(part, 0, part.length, words.words(), start, start + part.length);
    }

    private int[] all(int word) {
        IntList known = places.get(word);
        return known == null ? new int[0] : known.toArray();
    }

    /// Where the likeliest stretches begin.
    private List<Integer> stretches(int[] part) {
        Map<Integer, Double> votes = new HashMap<>();
        for (int i = 0; i < part.length; i++) {
            int[] all = all(part[i]);
            for (int place : all.length > MOST_PLACES ? new int[0] : all) {
                int bucket = Math.floorDiv(place - i, BUCKET);
                votes.merge(bucket, 1.0 / all.length, Double::sum);
                votes.merge(bucket - 1, 1.0 / all.length, Double::sum);
            }
        }
        List<Map.Entry<Integer, Double>> sorted = new ArrayList<>(votes.entrySet());
        sorted.sort(
                Comparator.comparing(Map.Entry<Integer, Double>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey));
        return sorted.stream().limit(STRETCHES).map(entry -> entry.getKey() * BUCKET).toList();
    }

    private int[] inStretch(int[] part, int start) {
        int slack = Math.max(BUCKET, part.length / 2);
        int from = Math.max(0, start - slack);
        int to = Math.min(words.size(), start + 2 * BUCKET + part.length + slack);
        int[] there = CommonWords.partners(part, Arrays.copyOfRange(words.words(), from, to));
        Edit.dropStrays(there, to - from);
        for (int i = 0; i < there.length; i++) {
            there[i] += there[i] < 0 ? 0 : from;
        }
        join(part, there);
        return there;
    }

    /// Of several places of a word takes the one next to the word that follows.
    private void join(int[] part, int[] there) {
        for (int i = there.length - 2; i >= 0; i--) {
            int next = there[i + 1] - 1;
            if (there[i] >= 0 && next > there[i] && words.word(next) == part[i]) {
                there[i] = next;
            }
        }
    }

    /// From a word to another, and so many more before and behind as stand in the same sentence.
    Span span(int first, int last, int before, int behind) {
        int start = first;
        while (start > first - before && start > 0 && !words.isSentenceStart(start)) {
            start--;
        }
        int end = last + 1;
        while (end < last + 1 + behind && end < words.size() && !words.isSentenceStart(end)) {
            end++;
        }
        return words.span(start, end);
    }
}
