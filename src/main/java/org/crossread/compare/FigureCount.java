package org.crossread.compare;

import org.crossread.model.Alignment;
import org.crossread.model.Change;
import org.crossread.model.Debris;
import org.crossread.model.Figures;
import org.crossread.model.Pair;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Spans;

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
        Spans words = report.words();
        BitSet paired = new BitSet();
        BitSet shared = new BitSet();
        int at = 0;
        for (Pair pair : alignment.pairs()) {
            pair.sentences(side).forEach(paired::set);
            for (Change change : pair.changes()) {
                if (change.kind().agrees()) {
                    int first = words.countBefore(change.span(side).start(), at);
                    at = words.countBefore(change.span(side).end(), first);
                    shared.set(first, Math.max(first, at));
                }
            }
        }
        return count(report, paired, shared);
    }

    private static Figures.Share count(Report report, BitSet paired, BitSet shared) {
        int sentences = 0;
        int sentencesPaired = 0;
        int words = 0;
        int wordsShared = 0;
        int at = 0;
        BitSet debris = debris(report);
        shared.andNot(debris);
        List<Sentence> all = report.sentences();
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).kind().isReportText()) {
                continue;
            }
            int first = report.words().countBefore(all.get(i).span().start(), at);
            at = Math.max(first, report.words().countBefore(all.get(i).span().end(), first));
            sentences++;
            sentencesPaired += paired.get(i) ? 1 : 0;
            words += at - first - count(debris, first, at);
            wordsShared += count(shared, first, at);
        }
        return new Figures.Share(sentences, sentencesPaired, words, wordsShared);
    }

    /// Words that are none of the report's.
    private static BitSet debris(Report report) {
        BitSet words = new BitSet();
        for (Span span : Debris.in(report.text())) {
            int first = report.words().countBefore(span.start());
            words.set(first, report.words().countBefore(span.end()));
        }
        return words;
    }

    private static int count(BitSet some, int from, int to) {
        int count = 0;
        for (int i = some.nextSetBit(from); i >= 0 && i < to; i = some.nextSetBit(i + 1)) {
            count++;
        }
        return count;
    }
}
