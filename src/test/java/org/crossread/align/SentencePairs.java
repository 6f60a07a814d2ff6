package org.crossread.align;

import org.crossread.model.Progress;
import org.crossread.segment.Segmenter;

import java.util.List;

/// Reports made of sentences, measured against each other.
final class SentencePairs {

    private SentencePairs() {}

    static MeasuredPair pair(List<String> left, List<String> right) {
        var segmenter = new Segmenter();
        var words =
                WordPair.of(
                        segmenter.ofSentences(left),
                        segmenter.ofSentences(right),
                        new Vocabulary(),
                        new Pulse(Progress.SILENT));
        return MeasuredPair.byWords(words, Progress.SILENT);
    }
}
