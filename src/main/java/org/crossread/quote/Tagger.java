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
    private final long[] first;
    private final long[] second;
    private final long[] third;

    /// For each two tags before what they say about a tag, once that was needed: the names of a
    /// model's tags make some thousand pairs, of which a text uses a few hundred.
    private final AtomicReferenceArray<long[]> behind;

    Tagger(TagWeights weights) {
        this.weights = weights;
        names = weights.tags();
        count = names.size();
        tags = names.stream().map(Tag::of).toArray(Tag[]::new);
        first = place(TagFeatures.Kind.FIRST);
        second = place(TagFeatures.Kind.SECOND);
        third = place(TagFeatures.Kind.THIRD);
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
        long[] sums = new long[(count + 1) / 2];
        int last = 0;
        int earlier = count;
        for (int i = from; i < to; i++) {
            sum(words, from, to, i, sums);
            if (i > from) {
                add(behind(earlier, last), sums);
                earlier = last;
            }
            last = best(sums, count);
            found[i] = tags[last];
        }
    }

    /// What the word and its neighbours say.
    private void sum(Word[] words, int from, int to, int at, long[] sums) {
        System.arraycopy(words[at].scores().own(), 0, sums, 0, sums.length);
        if (at > from) {
            add(words[at - 1].scores().after(), sums);
        }
        if (at > from + 1) {
            add(words[at - 2].scores().secondAfter(), sums);
        }
        if (at + 1 < to) {
            add(words[at + 1].scores().before(), sums);
        }
        if (at + 2 < to) {
            add(words[at + 2].scores().secondBefore(), sums);
        }
        if (at < from + 3) {
            add(at == from ? first : at == from + 1 ? second : third, sums);
        }
    }

    private static void add(long[] scores, long[] sums) {
        for (int i = 0; i < scores.length; i++) {
            sums[i] += scores[i];
        }
    }

    /// The first of the highest; see [WordScores#packed(int[])].
    private static int best(long[] sums, int count) {
        int best = 0;
        int highest = (int) sums[0];
        for (int i = 0; i < sums.length; i++) {
            int even = (int) sums[i];
            int odd = (int) (sums[i] - even >> 32);
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
