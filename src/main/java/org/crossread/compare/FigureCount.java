package org.crossread.compare;

import org.crossread.model.Alignment;
import org.crossread.model.Change;
import org.crossread.model.Figures;
import org.crossread.model.IndexRange;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.BitSet;
import java.util.List;

/// Counts what two reports share: sentences in pairs, words inside changes that agree. Only report
/// text counts.
final class FigureCount {

    private FigureCount() {}

    static Figures of(Report left, Report right, Alignment alignment) {
        return new Figures(share(Side.LEFT, left, alignment), share(Side.RIGHT, right, alignment));
    }

    private static Figures.Share share(Side side, Report report, Alignment alignment) {
        BitSet paired = new BitSet();
        BitSet shared = new BitSet();
        for (Pair pair : alignment.pairs()) {
            pair.sentences(side).forEach(paired::set);
            for (Change change : pair.changes()) {
                if (change.kind().agrees()) {
                    mark(report, change.span(side), shared);
                }
            }
        }
        return count(report, paired, shared);
    }

    private static void mark(Report report, Span span, BitSet words) {
        IndexRange range = words(report, span);
        words.set(range.first(), range.end());
    }

    private static Figures.Share count(Report report, BitSet paired, BitSet shared) {
        int sentences = 0;
        int sentencesPaired = 0;
        int words = 0;
        int wordsShared = 0;
        List<Sentence> all = report.sentences();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).kind().isReportText()) {
                continue;
            }
            IndexRange range = words(report, all.get(i).span());
            sentences++;
            sentencesPaired += paired.get(i) ? 1 : 0;
            words += range.size();
            wordsShared += shared.get(range.first(), range.end()).cardinality();
        }
        return new Figures.Share(sentences, sentencesPaired, words, wordsShared);
    }

    private static IndexRange words(Report report, Span span) {
        int first = report.words().countBefore(span.start());
        return new IndexRange(first, Math.max(first, report.words().countBefore(span.end())));
    }
}
