package org.crossread.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// What stands around mentions of both rows, whatever its order: one report writes `killed 12
/// people`, the other `12 people were killed`.
final class Surroundings {

    private final WordLexicon lexicon;
    private final WordLinks links;
    private final List<Around> lefts;
    private final List<Around> rights;

    /// @param lefts all mentions on the left
    Surroundings(
            WordLexicon lexicon,
            WordLinks links,
            NearWords.Kind kind,
            List<? extends Mention> lefts,
            List<? extends Mention> rights) {
        this.lexicon = lexicon;
        this.links = links;
        this.lefts = around(lefts, kind, links.left(), links::rightOf);
        this.rights = around(rights, kind, links.right(), links::leftOf);
    }

    private List<Around> around(
            List<? extends Mention> mentions,
            NearWords.Kind kind,
            WordRow row,
            IntUnaryOperator partner) {
        var words = new NearWords(lexicon, row, mentions, kind);
        List<Around> around = new ArrayList<>(mentions.size());
        mentions.forEach(
                mention ->
                        around.add(
                                Around.of(mention, words.around(mention), partner, kind.before())));
        return around;
    }

    /// How much stands around both of two mentions, by their places in the lists: linked words of
    /// content, the nearer the more; 0 where the nearest of either does not stand around the other.
    double shared(int left, int right) {
        Around here = lefts.get(left);
        Around there = rights.get(right);
        return here.isNearestIn(there) && there.isNearestIn(here)
                ? here.closeness(there, links::rightOf)
                : 0;
    }

    /// The same wherever the nearest stands: a verb has its subject and its object around it, and
    /// either may come first.
    double sharedByVerbs(int left, int right) {
        return lefts.get(left).closeness(rights.get(right), links::rightOf);
    }
}
