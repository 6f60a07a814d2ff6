package org.crossread.quote;

import java.util.List;

/// Finds the parts of speech of a sentence, from the left to the right, with the weights of a
/// maximum-entropy model that was trained on a Universal Dependencies treebank.
///
/// Follows one row of tags where Apache OpenNLP by default follows three (Ratnaparkhi 1996, section
/// 4): with three it takes several times as long and finds quotations and speakers no better.
final class Tagger {

    private static final int LONGEST = 400;

    private final TagWeights weights;
    private final int count;
    private final Tag[] tags;
    private final int[] first;
    private final int[] second;
    private final int[] third;

    /// For each two tags before what they say about a tag.
    private final int[] behindTwo;

    private final int[] behindOne;

    Tagger(TagWeights weights) {
        this.weights = weights;
        List<String> names = weights.tags();
        count = names.size();
        tags = names.stream().map(Tag::of).toArray(Tag[]::new);
        first = place(TagFeatures.Kind.FIRST);
        second = place(TagFeatures.Kind.SECOND);
        third = place(TagFeatures.Kind.THIRD);
        behindOne = new int[count * count];
        behindTwo = new int[count * count * count];
        transitions(names);
    }

    private int[] place(TagFeatures.Kind kind) {
        int[] scores = new int[count];
        weights.add(TagFeatures.start(kind), scores, 0);
        return scores;
    }

    private void transitions(List<String> names) {
        for (int last = 0; last < count; last++) {
            long one = TagFeatures.of(TagFeatures.Kind.TAG, names.get(last));
            weights.add(one, behindOne, last * count);
            for (int earlier = 0; earlier < count; earlier++) {
                int row = (earlier * count + last) * count;
                long both = TagFeatures.of(TagFeatures.Kind.TAGS, names.get(earlier) + ',');
                weights.add(one, behindTwo, row);
                weights.add(TagFeatures.with(both, names.get(last)), behindTwo, row);
            }
        }
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
        int[] sums = new int[count];
        int last = 0;
        int earlier = 0;
        for (int i = from; i < to; i++) {
            sum(words, from, to, i, sums);
            if (i == from + 1) {
                add(behindOne, last * count, sums);
            } else if (i > from) {
                add(behindTwo, (earlier * count + last) * count, sums);
            }
            earlier = last;
            last = best(sums);
            found[i] = tags[last];
        }
    }

    /// What the word and its neighbours say.
    private void sum(Word[] words, int from, int to, int at, int[] sums) {
        System.arraycopy(words[at].scores().own(), 0, sums, 0, count);
        if (at > from) {
            add(words[at - 1].scores().after(), 0, sums);
        }
        if (at > from + 1) {
            add(words[at - 2].scores().secondAfter(), 0, sums);
        }
        if (at + 1 < to) {
            add(words[at + 1].scores().before(), 0, sums);
        }
        if (at + 2 < to) {
            add(words[at + 2].scores().secondBefore(), 0, sums);
        }
        if (at < from + 3) {
            add(at == from ? first : at == from + 1 ? second : third, 0, sums);
        }
    }

    private static void add(int[] scores, int from, int[] sums) {
        if (scores.length == 0) {
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += scores[from + i];
        }
    }

    private static int best(int[] sums) {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }
}
