package org.crossread.quote;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Finds the parts of speech of a sentence, from the left to the right, with the weights of a
/// maximum-entropy model that was trained on a Universal Dependencies treebank.
///
/// Follows one row of tags where Apache OpenNLP by default follows three (Ratnaparkhi 1996, section
/// 4): with three it takes several times as long and finds quotations and speakers no better.
final class Tagger {

    private static final int LONGEST = 400;

    private final TagWeights weights;
    private final List<String> names;
    private final int count;
    private final Tag[] tags;

    /// What the first, the second and the third place of a sentence say.
    private final long[][] places;

    /// Stands for the neighbours that a word at the end of a sentence does not have.
    private final WordScores nobody;

    /// For each two tags before what they say about a tag, once that was needed: the names of a
    /// model's tags make some thousand pairs, of which a text uses a few hundred.
    private final AtomicReferenceArray<long[]> behind;

    Tagger(TagWeights weights) {
        this.weights = weights;
        names = weights.tags();
        count = names.size();
        tags = names.stream().map(Tag::of).toArray(Tag[]::new);
        places =
                new long[][] {
                    place(TagFeatures.Kind.FIRST),
                    place(TagFeatures.Kind.SECOND),
                    place(TagFeatures.Kind.THIRD)
                };
        nobody = WordScores.silent(weights);
        behind = new AtomicReferenceArray<>(count * (count + 1));
    }

    private long[] place(TagFeatures.Kind kind) {
        int[] scores = new int[count];
        weights.add(TagFeatures.of(kind, 0), scores);
        return WordScores.packed(scores);
    }

    /// What the tags before say.
    ///
    /// @param earlier the second tag before; the number of tags where there is none
    private long[] behind(int earlier, int last) {
        long[] known = behind.get(earlier * count + last);
        if (known != null) {
            return known;
        }
        int[] scores = new int[count];
        String name = names.get(last);
        weights.add(TagFeatures.of(TagFeatures.Kind.TAG, name), scores);
        if (earlier < count) {
            String both = names.get(earlier) + ',' + name;
            weights.add(TagFeatures.of(TagFeatures.Kind.TAGS, both), scores);
        }
        long[] packed = WordScores.packed(scores);
        behind.set(earlier * count + last, packed);
        return packed;
    }

    /// @param words one sentence
    /// @return as many tags
    Tag[] tags(Word[] words) {
        Tag[] found = new Tag[words.length];
        for (int from = 0; from < words.length; from += LONGEST) {
            tag(words, from, Math.min(words.length, from + LONGEST), found);
        }
        return found;
    }

    private void tag(Word[] words, int from, int to, Tag[] found) {
        int last = 0;
        int earlier = count;
        WordScores secondBehind = nobody;
        WordScores behind = nobody;
        WordScores here = scores(words, from, to);
        WordScores next = scores(words, from + 1, to);
        for (int i = from; i < to; i++) {
            WordScores second = scores(words, i + 2, to);
            long[] tagsBehind = nobody.own();
            if (i > from) {
                tagsBehind = behind(earlier, last);
                earlier = last;
            }
            last =
                    best(
                            here.own(),
                            behind.after(),
                            secondBehind.secondAfter(),
                            next.before(),
                            second.secondBefore(),
                            tagsBehind,
                            i < from + places.length ? places[i - from] : nobody.own());
            found[i] = tags[last];
            secondBehind = behind;
            behind = here;
            here = next;
            next = second;
        }
    }

    private WordScores scores(Word[] words, int at, int to) {
        return at < to ? words[at].scores() : nobody;
    }

    /// The first of the highest sums of what the word, its four neighbours, the tags behind it and
    /// its place say; see [WordScores#packed(int[])].
    private int best(
            long[] own,
            long[] behind,
            long[] secondBehind,
            long[] next,
            long[] second,
            long[] tagsBehind,
            long[] place) {
        int best = 0;
        int highest = Integer.MIN_VALUE;
        for (int i = 0; i < own.length; i++) {
            long sum =
                    own[i]
                            + behind[i]
                            + secondBehind[i]
                            + next[i]
                            + second[i]
                            + tagsBehind[i]
                            + place[i];
            int even = (int) sum;
            int odd = (int) (sum - even >> 32);
            if (even > highest) {
                highest = even;
                best = 2 * i;
            }
            if (odd > highest && 2 * i + 1 < count) {
                highest = odd;
                best = 2 * i + 1;
            }
        }
        return best;
    }
}
