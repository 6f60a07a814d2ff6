package org.crossread.align;

/// What is weighed to tell whether two sentences say the same. Every one has the same value when
/// the sides are swapped.
enum Feature {
    /// Always 1.
    BIAS,
    /// Cosine of the content words, rare ones counting more.
    COSINE,
    /// Cosine of all words.
    ALL_WORDS,
    /// Cosine of the pairs of neighbouring words.
    BIGRAMS,
    /// Share of the one sentence's content that stands in the other: the higher of both.
    CONTAINED_MORE,
    /// The lower of both.
    CONTAINED_LESS,
    /// The same, with words of near meaning counted in part.
    SOFT_MORE,
    SOFT_LESS,
    /// Weight of the shared content words, as a logarithm.
    SHARED,
    /// Share of the names of the sentence that has fewer.
    NAMES,
    /// Both have names, and none in common.
    NAMES_APART,
    /// Share of the figures of the sentence that has fewer.
    FIGURES,
    /// Both have figures, and none in common.
    FIGURES_APART,
    /// The longest run of the same words, as a logarithm.
    RUN,
    /// Cosine of the two most alike clauses.
    CLAUSE,
    /// Share of the best contained clause that stands in the other sentence.
    CLAUSE_CONTAINED,
    /// The shorter length by the longer.
    LENGTH,
    /// One by the shorter length.
    SHORT,
    /// How far apart they stand in their reports, 0 to 1.
    PLACE,
    /// Cosine of the sentences' vectors, less what all sentences have in common.
    VECTOR,
    /// The vectors' cosine, less the mean of the three best of the row and of the column.
    VECTOR_MARGIN,
    /// Cosine of the two nearest clauses' vectors, and its margin in the same way.
    CLAUSE_VECTOR,
    CLAUSE_VECTOR_MARGIN,
    /// Cosine of a sentence and the nearest clause of the other, and its margin.
    PART_VECTOR,
    PART_VECTOR_MARGIN,
    /// Both stand among the first three of their reports.
    EARLY,
    /// How near both stand to the top.
    TOP,
    /// One of them is a headline.
    HEADLINE,
    /// The same, as far as the content of the one stands in the other.
    HEADLINE_SOFT,
    /// How much of a sentence's content the other has too, words of near meaning included; names,
    /// offices and words of telling do not count. The higher of both shares.
    TOLD_MORE,
    /// The lower of both.
    TOLD_LESS,
    /// Cosine of the vectors of those words, and its margin.
    TOLD_VECTOR,
    TOLD_VECTOR_MARGIN,
    /// From here on: what the first judgement of all pairs says. The first judgement itself.
    FIRST,
    /// The first judgement less the best other one of the row or the column: the higher of both.
    AHEAD_MORE,
    /// The lower of both.
    AHEAD_LESS,
    /// The best first judgement of the pairs before and behind, as a probability.
    DIAGONAL,
    /// The best one of the same sentence with a neighbour.
    BESIDE,
    /// How likely both belong together if both reports told in one order: logarithm of the odds.
    PATH,
    /// The same, as far as they do.
    ORDER_PATH,
    /// The mean of the best of all rows and columns: how much the reports have in common.
    TOPIC,
    /// How far the pairs stand in the same order in both reports, -1 to 1.
    ORDER,
    /// The order times the distance of the places, and times three of the context.
    ORDER_PLACE,
    ORDER_AHEAD,
    ORDER_DIAGONAL,
    ORDER_BESIDE,
    /// Logarithm of the number of pairs.
    SIZE,
    /// The highest cosines of all: whether the reports tell the same event.
    EVENT,
    /// Share of the pairs whose names or figures have nothing in common.
    CLASH,
    /// Both: low where the reports are about things of one kind, but not the same.
    EVENT_CLASH;

    static final int COUNT = values().length;

    static int firstOfContext() {
        return FIRST.ordinal();
    }
}
