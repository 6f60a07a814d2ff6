package org.crossread.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the parts of speech of a sentence, from the left to the right, with the weights of a
/// maximum-entropy model that was trained on a Universal Dependencies treebank. For one thread.
///
/// Follows one row of tags where Apache OpenNLP by default follows three (Ratnaparkhi 1996, section
/// 4): with three it takes several times as long and finds quotations and speakers no better.
final class Tagger {

    private static final int LONGEST = 400;
    private static final int REMEMBERED = 20_000;

    private final TagWeights weights;
    private final int count;
    private final Tag[] tags;
    private final int[] first;
    private final int[] second;
    private final int[] third;

    /// For each two tags before what they say about a tag.
    private final int[] behindTwo;

    private final int[] behindOne;
    private final Map<String, WordScores> words = new HashMap<>();
    private final int[] sums;

    Tagger(TagWeights weights) {
        this.weights = weights;
        List<String> names = weights.tags();
        count = names.size();
        tags = names.stream().map(Tag::of).toArray(Tag[]::new);
        sums = new int[count];
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
    Tag[] tags(String[] words) {
        Tag[] found = new Tag[words.length];
        for (int from = 0; from < words.length; from += LONGEST) {
            tag(words, from, Math.min(words.length, from + LONGEST), found);
        }
        return found;
    }

    private void tag(String[] words, int from, int to, Tag[] found) {
        WordScores[] scores = new WordScores[to - from];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores(words[from + i]);
        }
        int last = 0;
        int earlier = 0;
        for (int i = 0; i < scores.length; i++) {
            sum(scores, i);
            if (i == 1) {
                add(behindOne, last * count);
            } else if (i > 1) {
                add(behindTwo, (earlier * count + last) * count);
            }
            earlier = last;
            last = best();
            found[from + i] = tags[last];
        }
    }

    private WordScores scores(String word) {
        if (words.size() > REMEMBERED) {
            words.clear();
        }
        return words.computeIfAbsent(word, key -> WordScores.of(key, weights));
    }

    /// What the word and its neighbours say.
    private void sum(WordScores[] scores, int at) {
        System.arraycopy(scores[at].own(), 0, sums, 0, count);
        if (at > 0) {
            add(scores[at - 1].after(), 0);
        }
        if (at > 1) {
            add(scores[at - 2].secondAfter(), 0);
        }
        if (at + 1 < scores.length) {
            add(scores[at + 1].before(), 0);
        }
        if (at + 2 < scores.length) {
            add(scores[at + 2].secondBefore(), 0);
        }
        if (at < 3) {
            add(at == 0 ? first : at == 1 ? second : third, 0);
        }
    }

    private void add(int[] scores, int from) {
        if (scores.length == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            sums[i] += scores[from + i];
        }
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = sums[i] > sums[best] ? i : best;
        }
        return best;
    }
}
