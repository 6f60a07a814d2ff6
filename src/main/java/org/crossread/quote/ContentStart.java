package org.crossread.quote;

/// Finds where reported content begins that stands before its cue: behind the quotation or the
/// clause before it.
final class ContentStart {

    private final Clause clause;
    private final ClauseStarts starts;
    private final Frame frame;

    ContentStart(Clause clause, ClauseStarts starts) {
        this.clause = clause;
        this.starts = starts;
        frame = clause.frame;
    }

    /// Where the content begins that stands before a cue; -1 if there is none.
    int before(int first) {
        for (int i = first - 2; i >= 0; i--) {
            if (frame.isMarked(i)) {
                if (!starts.hasVerbBetween(i + 1, first)
                        || clause.isComma(i + 1) && clause.isFinite(i + 2)
                        || isPart(frame.markStart(i))) {
                    i = frame.markStart(i);
                    continue;
                }
                return frame.is(i, "\"") && i + 1 < first - 1 && isEndOfQuotation(i) ? i + 1 : -1;
            }
            if (frame.is(i, ";") || frame.is(i, ":")) {
                return i + 1;
            }
        }
        return 0;
    }

    /// “The ‘stunt’ would fail, Smith said”: marked words that an article or the like leads to.
    private boolean isPart(int open) {
        return !frame.isMarked(open - 1)
                && (frame.is(open - 1, Tag.DET)
                        || frame.is(open - 1, Tag.ADP)
                        || frame.is(open - 1, Tag.ADJ));
    }

    private boolean isEndOfQuotation(int token) {
        return !frame.isMarked(token + 1);
    }
}
