package org.crossread.quote;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/// Finds the parts of speech of a sentence with an Apache OpenNLP maximum-entropy model that was
/// trained on a Universal Dependencies treebank. For one thread.
final class Tagger {

    private static final int LONGEST = 400;

    private final POSTaggerME model;

    Tagger(POSModel model) {
        this.model = new POSTaggerME(model);
    }

    /// @param words one sentence
    /// @return as many tags
    Tag[] tags(String[] words) {
        Tag[] tags = new Tag[words.length];
        for (int from = 0; from < words.length; from += LONGEST) {
            int to = Math.min(words.length, from + LONGEST);
            String[] names = model.tag(java.util.Arrays.copyOfRange(words, from, to));
            for (int i = from; i < to; i++) {
                tags[i] = Tag.of(names[i - from]);
            }
        }
        return tags;
    }
}
