package org.crossread.link;

import org.crossread.link.Finding.Kind;
import org.crossread.model.Change;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Voice.Agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides whether two quotations say the same when at least one of them is in the reporter's
/// words: how much of what the shorter one says the longer one says too, in the same words, other
/// forms of them or synonyms.
final class Retelling {

    /// Of sayings whose words are not compared one by one.
    static final Edit NO_EDIT = new Edit(new int[0], 0, 0, true, List.of());

    private static final int FEWEST_WORDS = 2;
    private static final double LEAST_COVERAGE = 0.2;
    private static final double LEAST_LIKENESS = 0.91;

    /// So many words in a row are no chance, whatever they are.
    private static final int ENOUGH = 3;

    private final SteadyComparison words;
    private final Rarity rarity;
    private final Likeness likeness;

    Retelling(SteadyComparison words, Rarity rarity, Likeness likeness) {
        this.words = words;
        this.rarity = rarity;
        this.likeness = likeness;
    }

    /// @param isPaired whether they stand in passages that say the same
    Optional<Finding> of(Saying left, Saying right, boolean isPaired) {
        Agreement agreement = left.voice().agreement(right.voice());
        if (!isWorthwhile(left, right, agreement, isPaired)) {
            return Optional.empty();
        }
        Shared shared = shared(left, right);
        if (!shared.isEnough(agreement, isPaired) && !isAlike(left, right, agreement, shared)) {
            return Optional.empty();
        }
        double score =
                0.5 * shared.coverage()
                        + 0.2 * shared.otherCoverage()
                        + Judgement.bonus(left, right, agreement, isPaired);
        return Optional.of(new Finding(left, right, Kind.ofRetold(left, right), score, NO_EDIT));
    }

    /// Whether the encoder makes up for words: the same speaker, on the same things, with the same
    /// meaning.
    private boolean isAlike(Saying left, Saying right, Agreement agreement, Shared shared) {
        return agreement == Agreement.SAME
                && shared.words() >= FEWEST_WORDS
                && shared.coverage() >= LEAST_COVERAGE
                && likeness.between(left, right) >= LEAST_LIKENESS;
    }

    /// Whether so many forms of words are the same that synonyms may make up the rest. Comparing
    /// words with care takes a hundred times longer.
    private boolean isWorthwhile(Saying left, Saying right, Agreement agreement, boolean isPaired) {
        if (left.wording().hasSameWordsAs(right.wording())) {
            return isPaired || agreement == Agreement.SAME || left.wording().size() >= ENOUGH;
        }
        double least = Math.min(rarity.weight(left.wording()), rarity.weight(right.wording()));
        Rarity.Common common = rarity.common(left.wording(), right.wording());
        return switch (agreement) {
            case SAME ->
                    isPaired
                            ? common.words() >= 1 && common.weight() >= 0.1 * least
                            : common.words() >= 2 && common.weight() >= 0.15 * least;
            case UNKNOWN ->
                    common.words() >= 2 && common.weight() >= (isPaired ? 0.3 : 0.45) * least;
            case DIFFERENT -> common.words() >= 3 && common.weight() >= 0.6 * least;
        };
    }

    private Shared shared(Saying left, Saying right) {
        if (left.wording().hasSameWordsAs(right.wording())) {
            return Shared.ALL;
        }
        List<Change> agreeing =
                words.changes(left, right).stream()
                        .filter(change -> change.kind().agrees())
                        .toList();
        return Shared.of(weight(left, agreeing, Side.LEFT), weight(right, agreeing, Side.RIGHT));
    }

    private Weight weight(Saying saying, List<Change> agreeing, Side side) {
        List<Span> spans = new ArrayList<>(agreeing.stream().map(c -> c.span(side)).toList());
        spans.sort(null);
        double all = 0;
        double common = 0;
        int commonWords = 0;
        int next = 0;
        Wording wording = saying.wording();
        for (int i = 0; i < wording.size(); i++) {
            double weight = rarity.weight(wording.word(i));
            Span word = wording.span(i, i + 1);
            while (next < spans.size() && spans.get(next).end() <= word.start()) {
                next++;
            }
            all += weight;
            if (next < spans.size() && spans.get(next).overlaps(word) && weight > 0) {
                common += weight;
                commonWords++;
            }
        }
        return new Weight(all, common, commonWords);
    }

    /// @param all the weight of all words of a saying
    /// @param common of those that the other one has too
    private record Weight(double all, double common, int commonWords) {}

    /// @param coverage how much of the shorter saying the longer one says
    /// @param otherCoverage the other way round
    /// @param words content words in common
    private record Shared(double coverage, double otherCoverage, int words) {

        static final Shared ALL = new Shared(1, 1, Integer.MAX_VALUE);

        static Shared of(Weight first, Weight second) {
            Weight shorter = first.all <= second.all ? first : second;
            Weight longer = shorter == first ? second : first;
            return new Shared(
                    shorter.all == 0 ? 0 : shorter.common / shorter.all,
                    longer.all == 0 ? 0 : longer.common / longer.all,
                    Math.min(first.commonWords, second.commonWords));
        }

        boolean isEnough(Agreement agreement, boolean isPaired) {
            return switch (agreement) {
                case SAME ->
                        words >= 2 && coverage >= (isPaired ? 0.4 : 0.5)
                                || words >= 3
                                        && isPaired
                                        && coverage >= 0.3
                                        && otherCoverage >= 0.22;
                case UNKNOWN -> words >= 3 && coverage >= (isPaired ? 0.55 : 0.7);
                case DIFFERENT -> words >= 5 && coverage >= 0.85;
            };
        }
    }
}
