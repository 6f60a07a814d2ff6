package org.crossread.link;

import org.crossread.link.Finding.Found;
import org.crossread.link.Finding.Kind;
import org.crossread.model.PairSet;
import org.crossread.model.Voice.Agreement;

import java.util.ArrayList;
import java.util.List;

/// Finds statements that say the same in words of their own: to the encoder each is the other's
/// nearest, among all sayings of both reports or among those of one speaker, and they stand out
/// among all pairs, or the passages around them say the same.
///
/// What is near depends on the reports: two statements on one subject are alike everywhere. So no
/// nearness counts by itself, only how far it lies above what is usual here.
final class NearestSayings {

    /// Standard deviations above the mean of all pairs.
    private static final double FAR = 1.5;

    /// The same for one speaker's words in marks and a retelling, both without other counterpart.
    private static final double RETOLD = 0.9;

    /// The same where the passages agree, and nothing tells the speakers apart.
    private static final double OF_ONE_PASSAGE = 0.5;

    /// In fewer pairs nothing is usual.
    private static final int FEWEST_PAIRS = 12;

    /// Less than any likeness of words.
    private static final double SCORE = 0.1;

    /// Fewer words in marks mean too little by themselves.
    private static final int SHORTEST_FRAGMENT = 4;

    private final Likeness likeness;

    NearestSayings(Likeness likeness) {
        this.likeness = likeness;
    }

    /// Findings of sayings of which one has none yet.
    ///
    /// @param candidates tells which sayings stand in passages that say the same
    List<Finding> beside(
            List<Finding> known, List<Saying> left, List<Saying> right, Candidates candidates) {
        if (left.size() * right.size() < FEWEST_PAIRS || !likeness.isKnown()) {
            return List.of();
        }
        Found linked = Found.in(known);
        if (left.stream().allMatch(linked::hasLeft) && right.stream().allMatch(linked::hasRight)) {
            return List.of();
        }
        var near = new NearTable(left, right, likeness, candidates);
        List<Finding> found = new ArrayList<>();
        for (Saying other : right) {
            for (Saying one : left) {
                boolean isPaired = candidates.isPaired(PairSet.pair(one.index(), other.index()));
                boolean isFirst = !linked.hasLeft(one);
                boolean isSecond = !linked.hasRight(other);
                if (isFragmentRetold(one, other) || isFragmentRetold(other, one)) {
                    continue;
                }
                if ((isFirst || isSecond) && isNear(near, one, other, isPaired)
                        || isFirst
                                && isSecond
                                && isNearerThanRivals(near, one, other, isPaired, linked)) {
                    found.add(finding(one, other, isPaired));
                }
            }
        }
        return found;
    }

    /// Words in marks that are not the same are one utterance only where everything else says so.
    private static boolean isNear(NearTable near, Saying one, Saying other, boolean isPaired) {
        boolean isQuoted = one.isQuoted() && other.isQuoted();
        boolean mayBeOne =
                switch (near.agreement(one, other)) {
                    case SAME -> isPaired || !isQuoted;
                    case UNKNOWN -> isPaired && !isQuoted;
                    case DIFFERENT -> false;
                };
        return mayBeOne
                && near.distance(one, other) > FAR
                && near.isNearest(one, other, Agreement.DIFFERENT, Found.NONE);
    }

    /// “simply untrue” and a whole sentence of the reporter's.
    private static boolean isFragmentRetold(Saying fragment, Saying retelling) {
        return fragment.isQuoted()
                && !retelling.isQuoted()
                && fragment.wording().size() < SHORTEST_FRAGMENT;
    }

    /// Who says one thing to two newsrooms is told in the words of both: of the sayings of one
    /// speaker those that are nearest belong together, whoever else says something alike.
    private static boolean isNearerThanRivals(
            NearTable near, Saying one, Saying other, boolean isPaired, Found linked) {
        if (one.isQuoted() && other.isQuoted()) {
            return false;
        }
        Agreement agreement = near.agreement(one, other);
        double least = one.isQuoted() || other.isQuoted() ? RETOLD : FAR;
        boolean isEnough =
                switch (agreement) {
                    case SAME -> isPaired || near.distance(one, other) > least;
                    case UNKNOWN -> isPaired && near.distance(one, other) > OF_ONE_PASSAGE;
                    case DIFFERENT -> false;
                };
        return isEnough && near.isNearest(one, other, agreement, linked);
    }

    private static Finding finding(Saying one, Saying other, boolean isPaired) {
        boolean isQuoted = one.isQuoted() && other.isQuoted();
        return new Finding(
                one,
                other,
                isQuoted ? Kind.ALTERED : Kind.ofRetold(one, other),
                SCORE + Judgement.bonus(one, other, one.voice().agreement(other.voice()), isPaired),
                isQuoted ? Edit.between(one, other) : Retelling.NO_EDIT);
    }
}
