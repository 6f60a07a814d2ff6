package org.crossread.link;

import org.crossread.model.PairSet;
import org.crossread.model.Progress;
import org.crossread.model.Progress.Step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds which sayings are one.
final class Matcher {

    private static final int PAIRS_BETWEEN_CALLS = 32;

    private final Judgement judgement;
    private final Retelling retelling;
    private final SharedDenials denials;
    private final NearestSayings nearest;
    private final Progress progress;
    private final Map<List<Saying>, SayingKeys> keys = new IdentityHashMap<>();

    Matcher(
            SteadyComparison words,
            Rarity rarity,
            Likeness likeness,
            SharedDenials denials,
            Progress progress) {
        this.judgement = new Judgement(words, rarity);
        this.retelling = new Retelling(words, rarity, likeness);
        this.denials = denials;
        nearest = new NearestSayings(likeness);
        this.progress = progress;
    }

    /// In the order of the left side.
    List<Finding> across(List<Saying> left, List<Saying> right, Passages passages) {
        Candidates candidates = new Candidates(progress);
        candidates.addByWords(keys(left), keys(right));
        passages.propose(candidates);
        progress.at(Step.LINK, 0, 1);
        new Fragments(left, right, candidates).propose();
        List<Finding> findings = judged(left, right, candidates, candidates.best());
        findings.addAll(denials.beside(findings, left, right));
        findings.addAll(nearest.beside(findings, left, right, candidates));
        return Selection.of(new NestedSpeech(left, right).with(findings));
    }

    /// The `left` of a finding is the earlier one.
    List<Finding> inside(List<Saying> sayings) {
        Candidates candidates = new Candidates(progress);
        candidates.addByWords(keys(sayings), keys(sayings));
        long[] pairs = apart(sayings, candidates.bestInside());
        return Selection.ofLater(judged(sayings, sayings, candidates, pairs));
    }

    /// Those of which none holds the other: of these the words are much the same anyway.
    private static long[] apart(List<Saying> sayings, long[] pairs) {
        return Arrays.stream(pairs)
                .filter(
                        pair ->
                                !overlap(
                                        sayings.get(PairSet.left(pair)),
                                        sayings.get(PairSet.right(pair))))
                .toArray();
    }

    private SayingKeys keys(List<Saying> sayings) {
        return keys.computeIfAbsent(sayings, some -> SayingKeys.of(some, progress));
    }

    private static boolean overlap(Saying one, Saying other) {
        return one.quotation().span().overlaps(other.quotation().span());
    }

    private List<Finding> judged(
            List<Saying> left, List<Saying> right, Candidates candidates, long[] pairs) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < pairs.length; i++) {
            if (i % PAIRS_BETWEEN_CALLS == 0) {
                progress.at(Step.LINK, i, pairs.length);
            }
            judge(
                            left.get(PairSet.left(pairs[i])),
                            right.get(PairSet.right(pairs[i])),
                            candidates.isPaired(pairs[i]))
                    .ifPresent(findings::add);
        }
        progress.at(Step.LINK, pairs.length, pairs.length);
        return findings;
    }

    private Optional<Finding> judge(Saying left, Saying right, boolean isPaired) {
        return left.isQuoted() && right.isQuoted()
                ? judgement.of(left, right, isPaired)
                : retelling.of(left, right, isPaired);
    }
}
