package org.crossread.align;

import org.crossread.model.Match;
import org.crossread.model.Order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Puts matches that share a sentence together, strong ones first, so that every sentence stands in
/// one group at most. A match that would make too large a group is given up.
final class Grouping {

    private static final int LARGEST = 12;

    private static final Comparator<Match> STRONGEST_FIRST =
            Order.comparingDouble(Match::similarity)
                    .reversed()
                    .thenComparing(Match::relation)
                    .thenComparingInt(match -> Math.abs(match.left() - match.right()))
                    .thenComparingInt(Match::left)
                    .thenComparingInt(Match::right);

    private final int largest;
    private final int[] parent;
    private final int[] sizes;

    private Grouping(int members, int largest) {
        this.largest = largest;
        parent = new int[members];
        sizes = new int[members];
        Arrays.setAll(parent, k -> k);
        Arrays.fill(sizes, 1);
    }

    /// @return groups in the order of their first left sentence, matches in the order of the left
    static List<List<Match>> groups(List<Match> matches, int lefts, int rights, Pulse pulse) {
        var whole = new Grouping(lefts + rights, Integer.MAX_VALUE);
        for (Match match : matches) {
            pulse.beat();
            whole.join(match.left(), lefts + match.right());
        }
        var grouping = new Grouping(lefts + rights, LARGEST);
        List<Match> kept = new ArrayList<>(matches.size());
        List<Match> crowded = new ArrayList<>();
        for (Match match : matches) {
            pulse.beat();
            if (whole.sizes[whole.root(match.left())] > LARGEST) {
                crowded.add(match);
            } else {
                grouping.join(match.left(), lefts + match.right());
                kept.add(match);
            }
        }
        crowded.sort(STRONGEST_FIRST);
        for (Match match : crowded) {
            pulse.beat();
            if (grouping.join(match.left(), lefts + match.right())) {
                kept.add(match);
            }
        }
        kept.sort(Order.comparingInt(Match::left).thenComparingInt(Match::right));
        List<List<Match>> groups = new ArrayList<>();
        int[] places = new int[lefts + rights];
        for (Match match : kept) {
            pulse.beat();
            int root = grouping.root(match.left());
            if (places[root] == 0) {
                groups.add(new ArrayList<>(1));
                places[root] = groups.size();
            }
            groups.get(places[root] - 1).add(match);
        }
        return groups;
    }

    private boolean join(int a, int b) {
        int left = root(a);
        int right = root(b);
        if (left == right) {
            return true;
        }
        if (sizes[left] + sizes[right] > largest) {
            return false;
        }
        parent[right] = left;
        sizes[left] += sizes[right];
        return true;
    }

    private int root(int member) {
        int at = member;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
