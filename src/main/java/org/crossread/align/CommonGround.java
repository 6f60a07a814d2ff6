package org.crossread.align;

/// What two sentences share because both reports tell of it anyway: a name, or the topic.
final class CommonGround {

    /// Up to it a judgement only just holds: one that it may have tipped.
    private static final double BARELY = 0.2;

    /// How much nearer than others the two must then be in what they tell.
    private static final double AHEAD = 0.045;

    private final PairTable table;
    private final OwnWords own;

    CommonGround(MeasuredPair pair) {
        table = pair.table();
        own = new OwnWords(pair.left().content, pair.right().content, pair.kinship());
    }

    /// Whether it is little else that makes a match of two sentences. In a tale, a name is that of
    /// whom all is told, and what the encoder says of them has to be known.
    boolean isAll(int i, int j, double judgement) {
        return judgement <= BARELY
                && table.figured() > 0
                && table.feature(i, j, Feature.TOLD_VECTOR) != 0
                && table.feature(i, j, Feature.TOLD_VECTOR_MARGIN) <= AHEAD
                && (table.feature(i, j, Feature.NAMES) > 0 || own.of(i, j) == 0);
    }
}
