package org.crossread.model;

/// What the two reports share, in numbers. Only report text counts.
public record Figures(Share left, Share right) {

    /// @param sentences sentences of report text on this side
    /// @param sentencesPaired those with a counterpart
    /// @param words words of report text on this side
    /// @param wordsShared those that stand in the counterpart too, in the same or another form
    public record Share(int sentences, int sentencesPaired, int words, int wordsShared) {
        public Share {
            if (sentencesPaired < 0
                    || sentencesPaired > sentences
                    || wordsShared < 0
                    || wordsShared > words) {
                throw new IllegalArgumentException("a part larger than its whole");
            }
        }
    }

    public Share share(Side side) {
        return side.of(left, right);
    }
}
