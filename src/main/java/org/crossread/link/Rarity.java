package org.crossread.link;

import java.util.BitSet;
import java.util.List;

/// How much a word tells: content words that few quotations use tell most.
final class Rarity {

    private final Lexicon lexicon;
    private final int[] uses;
    private final double all;

    Rarity(Lexicon lexicon, List<Saying> left, List<Saying> right) {
        this.lexicon = lexicon;
        this.uses = new int[lexicon.stemCount()];
        this.all = left.size() + right.size();
        left.forEach(this::count);
        right.forEach(this::count);
    }

    private void count(Saying saying) {
        BitSet seen = new BitSet();
        for (int word : saying.wording().words()) {
            int stem = lexicon.stem(word);
            if (!seen.get(stem)) {
                seen.set(stem);
                uses[stem]++;
            }
        }
    }

    /// 0 for a function word, else up to 1 for a word that a single quotation uses.
    double weight(int word) {
        return lexicon.isContent(word)
                ? Math.log1p(all / uses[lexicon.stem(word)]) / Math.log1p(all)
                : 0;
    }

    boolean isContent(int word) {
        return lexicon.isContent(word);
    }
}
