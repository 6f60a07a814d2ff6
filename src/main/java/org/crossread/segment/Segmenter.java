package org.crossread.segment;

import org.crossread.model.Origin;
import org.crossread.model.Report;

import java.util.List;

/// Cuts plain text into paragraphs, sentences and words.
public final class Segmenter {

    /// @param text with any line ends; kept as it is, every span counts in it
    public Report segment(Origin origin, String text) {
        throw new UnsupportedOperationException();
    }

    /// A report whose sentences are given: each becomes one paragraph with one body sentence, in
    /// the same order.
    /// A blank one still counts, so that indexes stay.
    public Report ofSentences(List<String> sentences) {
        throw new UnsupportedOperationException();
    }

    /// A report of one sentence whose words are given: token `i` is word `i`, punctuation tokens
    /// included.
    public Report ofWords(List<String> words) {
        throw new UnsupportedOperationException();
    }
}
