package org.crossread.align;

import org.crossread.model.Change;
import org.crossread.model.Flag;
import org.crossread.model.Order;
import org.crossread.model.WordComparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Compares two rows of words: long ones block by block, where a block in which nothing is found
/// again is only removed and added.
final class RowComparison {

    private static final Comparator<Flag> BY_PLACE =
            Order.comparing(Flag::left).thenComparing(Flag::right).thenComparing(Flag::kind);

    private final WordLexicon lexicon;
    private final MoreLinks more;
    private final boolean isFlagging;

    /// @param more what may link words that this leaves free; flags do not heed it
    /// @param isFlagging whether changes of meaning are looked for
    RowComparison(WordLexicon lexicon, MoreLinks more, boolean isFlagging) {
        this.lexicon = lexicon;
        this.more = more;
        this.isFlagging = isFlagging;
    }

    /// @param matches places of stretches in both rows that belong together, the strongest first;
    /// empty where the rows belong together as a whole
    WordComparison.Result of(WordRow left, WordRow right, List<int[]> matches, Pulse pulse) {
        if (!RowBlocks.needs(left, right)) {
            return whole(left, right, matches);
        }
        List<Change> changes = new ArrayList<>();
        List<Flag> flags = new ArrayList<>();
        for (WordBox block : blocks(left, right)) {
            pulse.beat();
            WordRow here = left.part(block.left(), block.leftEnd());
            WordRow there = right.part(block.right(), block.rightEnd());
            WordComparison.Result result =
                    RowBlocks.needs(here, there)
                            ? apart(here, there)
                            : whole(here, there, List.of());
            changes.addAll(result.changes());
            flags.addAll(result.flags());
        }
        return new WordComparison.Result(changes, flags);
    }

    private List<WordBox> blocks(WordRow left, WordRow right) {
        return isTurned(left, right)
                ? RowBlocks.of(lexicon, right, left).stream().map(WordBox::turned).toList()
                : RowBlocks.of(lexicon, left, right);
    }

    private WordComparison.Result apart(WordRow left, WordRow right) {
        return new WordComparison.Result(
                WordSteps.changes(new WordLinks(lexicon, left, right)), List.of());
    }

    private WordComparison.Result whole(WordRow left, WordRow right, List<int[]> matches) {
        boolean same = Arrays.equals(left.numbers(), right.numbers());
        if (same && !cross(matches)) {
            return new WordComparison.Result(WordSteps.same(left, right), List.of());
        }
        boolean turned = isTurned(left, right);
        WordLinks ordered =
                turned ? linked(right, left, turned(matches)) : linked(left, right, matches);
        List<Flag> flags = same || !isFlagging ? List.of() : MeaningFlags.of(lexicon, ordered);
        if (matches.isEmpty()) {
            addMore(ordered, ordered::eachGap);
        } else {
            var stretches =
                    new MatchedStretches(lexicon, ordered, turned ? turned(matches) : matches);
            stretches.partOthers();
            stretches.linkOnly();
            addMore(ordered, stretches::eachGap);
            stretches.partStray();
        }
        WordLinks links = turned ? ordered.turned() : ordered;
        return new WordComparison.Result(
                WordSteps.changes(links.withoutIslands()),
                turned && !flags.isEmpty()
                        ? flags.stream().map(Flag::swapped).sorted(BY_PLACE).toList()
                        : flags);
    }

    /// The same words are always compared in the same order, so that the result does not depend on
    /// which are the left ones.
    private static boolean isTurned(WordRow left, WordRow right) {
        if (left.size() != right.size()) {
            return left.size() > right.size();
        }
        for (int i = 0; i < left.size(); i++) {
            int order = left.compareText(i, right);
            if (order != 0) {
                return order > 0;
            }
        }
        return false;
    }

    private void addMore(WordLinks links, MoreLinks.Gaps gaps) {
        PhraseLinking.add(lexicon, links, gaps);
        if (!links.areAllLinked()) {
            more.add(lexicon, links, gaps);
        }
    }

    /// Whether the stretches run in different orders, so that the rows cannot be compared as they
    /// are.
    private static boolean cross(List<int[]> matches) {
        for (int[] one : matches) {
            for (int[] other : matches) {
                if (one[0] < other[0] && one[1] > other[1]) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<int[]> turned(List<int[]> matches) {
        List<int[]> turned = new ArrayList<>(matches.size());
        for (int[] match : matches) {
            turned.add(new int[] {match[1], match[0]});
        }
        return turned;
    }

    private WordLinks linked(WordRow left, WordRow right, List<int[]> matches) {
        var links = new WordLinks(lexicon, left, right);
        if (cross(matches)) {
            new MatchedStretches(lexicon, links, matches).link();
        }
        links.link(left.places(), right.places());
        links.findMoved();
        return links;
    }
}
