package org.crossread.link;

import java.util.List;

/// How much a word tells: content words that few quotations use tell most.
final class Rarity {

    private final Lexicon lexicon;
    private final double[] weights;

    Rarity(Lexicon lexicon, List<Saying> left, List<Saying> right) {
        this.lexicon = lexicon;
        int[] uses = new int[lexicon.stemCount()];
        left.forEach(saying -> count(saying, uses));
        right.forEach(saying -> count(saying, uses));
        double all = left.size() + right.size();
        weights = new double[uses.length];
        for (int i = 0; i < uses.length; i++) {
            weights[i] = uses[i] == 0 ? 1 : Math.log1p(all / uses[i]) / Math.log1p(all);
        }
    }

    private static void count(Saying saying, int[] uses) {
        for (int stem : saying.wording().stems()) {
            uses[stem]++;
        }
    }

    /// 0 for a function word, else up to 1 for a word that a single quotation uses.
    double weight(int word) {
        return lexicon.isContent(word) ? weightOfStem(lexicon.stem(word)) : 0;
    }

    /// The weight of all its stems, each once.
    double weight(Wording wording) {
        double weight = 0;
        for (int stem : wording.stems()) {
            weight += weightOfStem(stem);
        }
        return weight;
    }

    private double weightOfStem(int stem) {
        return weights[stem];
    }

    /// Stems that two wordings share.
    record Common(int words, double weight) {}

    Common common(Wording one, Wording other) {
        int[] first = one.stems();
        int[] second = other.stems();
        int words = 0;
        double weight = 0;
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            if (first[i] == second[j]) {
                words++;
                weight += weightOfStem(first[i]);
                i++;
                j++;
            } else if (first[i] < second[j]) {
                i++;
            } else {
                j++;
            }
        }
        return new Common(words, weight);
    }
}
