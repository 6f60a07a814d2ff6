package org.crossread.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Looks for counterparts of the words that stand between linked words.
///
/// Words near in meaning are linked; what then remains in one place on both sides stands for each
/// other, if it is short (the gap filling of the alignment study in quality.md).
final class GapFilling {

    private static final int LARGEST_GAP = 4;
    private static final int LONGEST_PHRASE = 3;
    private static final long MOST_CELLS = 40_000;
    private static final double NEAR = 0.5;
    private static final float ALIKE = 0.5f;

    private static final Set<String> ARTICLES =
            Set.of(
                    "a", "an", "the", "der", "die", "das", "den", "dem", "des", "ein", "eine",
                    "einen", "einem", "einer", "eines");

    private final WordLexicon lexicon;
    private final int[] left;
    private final int[] right;
    private final WordLinking linking;
    private final List<int[]> places = new ArrayList<>();

    private GapFilling(WordLexicon lexicon, int[] left, int[] right, WordLinking linking) {
        this.lexicon = lexicon;
        this.left = left;
        this.right = right;
        this.linking = linking;
    }

    /// Links words near in meaning, and returns pairs of left and right places that only stand in
    /// each other's place; a word may be in several.
    static List<int[]> fill(WordLexicon lexicon, int[] left, int[] right, WordLinking linking) {
        var filling = new GapFilling(lexicon, left, right, linking);
        linking.eachGap(filling::fill);
        return filling.places;
    }

    private void fill(int[] lefts, int[] rights) {
        if (lefts.length == 0 || rights.length == 0) {
            return;
        }
        int[] leftWords = words(left, lefts);
        int[] rightWords = words(right, rights);
        if (isPhrase(leftWords.length, rightWords.length)) {
            linkNearest(leftWords, rightWords);
            replace(leftWords, rightWords);
        } else if ((long) lefts.length * rights.length <= MOST_CELLS) {
            fillBetween(lefts, rights);
        }
    }

    private void fillBetween(int[] lefts, int[] rights) {
        int[] partners = nearest(lefts, rights);
        int i = 0;
        int j = 0;
        for (int k = 0; k <= lefts.length; k++) {
            if (k == lefts.length || partners[k] >= 0) {
                int m = k == lefts.length ? rights.length : partners[k];
                replace(
                        words(left, Arrays.copyOfRange(lefts, i, k)),
                        words(right, Arrays.copyOfRange(rights, j, m)));
                if (k < lefts.length) {
                    linking.link(lefts[k], rights[m]);
                }
                i = k + 1;
                j = m + 1;
            }
        }
    }

    private int[] nearest(int[] lefts, int[] rights) {
        var chain = new WordChain(lefts.length, rights.length);
        for (int i = 0; i < lefts.length; i++) {
            for (int j = 0; j < rights.length; j++) {
                chain.link(i, j, nearness(left[lefts[i]], right[rights[j]]));
            }
        }
        return chain.partners();
    }

    /// A single word and the nearest of the few that stand in its place.
    private void linkNearest(int[] lefts, int[] rights) {
        float best = 0;
        int[] nearest = {};
        for (int i : lefts) {
            for (int j : rights) {
                float nearness = nearness(left[i], right[j]);
                if (nearness > best) {
                    best = nearness;
                    nearest = new int[] {i, j};
                }
            }
        }
        if (nearest.length > 0) {
            linking.link(nearest[0], nearest[1]);
        }
    }

    private float nearness(int a, int b) {
        WordLexicon.Kind kind = lexicon.kind(a);
        if (kind != lexicon.kind(b)) {
            return 0;
        }
        return switch (kind) {
            case MARK -> 0.2f;
            case FUNCTION -> 0;
            case FIGURE -> ALIKE;
            case CONTENT -> contentNearness(a, b);
        };
    }

    private float contentNearness(int a, int b) {
        double kinship = lexicon.kinship(a, b);
        if (kinship >= NEAR) {
            return (float) kinship;
        }
        return Spelling.likeness(lexicon.folded(a), lexicon.folded(b)) >= ALIKE ? ALIKE : 0;
    }

    private void replace(int[] lefts, int[] rights) {
        int a = lefts.length;
        int b = rights.length;
        if (a == 0 || b == 0 || Math.max(a, b) > LARGEST_GAP) {
            return;
        }
        if (isPhrase(a, b)) {
            for (int i : lefts) {
                for (int j : rights) {
                    if (a == b || !areArticleAndContent(left[i], right[j])) {
                        places.add(new int[] {i, j});
                    }
                }
            }
            return;
        }
        int[] partners = a == b ? IntStream.range(0, a).toArray() : ofOneSort(lefts, rights);
        for (int i = 0; i < a; i++) {
            if (partners[i] >= 0 && areOfOneSort(left[lefts[i]], right[rights[partners[i]]])) {
                places.add(new int[] {lefts[i], rights[partners[i]]});
            }
        }
    }

    private int[] ofOneSort(int[] lefts, int[] rights) {
        var chain = new WordChain(lefts.length, rights.length);
        for (int i = 0; i < lefts.length; i++) {
            for (int j = 0; j < rights.length; j++) {
                if (lexicon.isContent(left[lefts[i]]) == lexicon.isContent(right[rights[j]])) {
                    chain.link(i, j, 1);
                }
            }
        }
        return chain.partners();
    }

    /// Where several words stand in the place of others, a word of content stands for no word of
    /// grammar, nor a preposition for a pronoun.
    private boolean areOfOneSort(int one, int other) {
        boolean isContent = lexicon.isContent(one);
        return isContent == lexicon.isContent(other)
                && (isContent || lexicon.areOfOneClass(one, other));
    }

    /// An article among the words of a phrase goes with the noun, and stands for nothing by itself.
    private boolean areArticleAndContent(int one, int other) {
        return isArticle(one) && lexicon.isContent(other)
                || isArticle(other) && lexicon.isContent(one);
    }

    private boolean isArticle(int number) {
        return ARTICLES.contains(lexicon.folded(number));
    }

    private static boolean isPhrase(int a, int b) {
        return Math.min(a, b) == 1 && Math.max(a, b) <= LONGEST_PHRASE;
    }

    private int[] words(int[] row, int[] rowPlaces) {
        int[] words = new int[rowPlaces.length];
        int size = 0;
        for (int place : rowPlaces) {
            if (lexicon.kind(row[place]) != WordLexicon.Kind.MARK) {
                words[size++] = place;
            }
        }
        return size == words.length ? words : Arrays.copyOf(words, size);
    }
}
