package org.crossread.align;

import org.crossread.model.Alignment;
import org.crossread.model.Pair;
import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.WordComparison;

import java.util.ArrayList;
import java.util.List;

/// Gives the pairs of an alignment their word changes and flags.
final class PairWords {

    private final WordAligner words;
    private final Report left;
    private final Report right;
    private final MoreLinks more;
    private final WordLexicon lexicon;

    PairWords(WordAligner words, Report left, Report right, MoreLinks more, KnownForms known) {
        this.words = words;
        this.left = left;
        this.right = right;
        this.more = more;
        lexicon = new WordLexicon(known);
    }

    /// Compares words of the two reports with what is known about them here; for the same thread.
    WordComparison comparison() {
        return new WordAligner.KnownWords(lexicon);
    }

    /// The same alignment, with changes and flags in every pair.
    ///
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    Alignment filled(Alignment alignment, Progress progress) {
        int size = alignment.pairs().size();
        var pulse = new Pulse(progress);
        List<Pair> pairs = new ArrayList<>(size);
        for (Pair pair : alignment.pairs()) {
            progress.at(Progress.Step.WORDS, pairs.size(), size);
            pairs.add(filled(pair, pulse));
        }
        progress.at(Progress.Step.WORDS, size, size);
        return new Alignment(pairs, alignment.leftOver(), alignment.rightOver());
    }

    private Pair filled(Pair pair, Pulse pulse) {
        WordComparison.Result result =
                words.compare(
                        lexicon,
                        left,
                        pair.left(),
                        right,
                        pair.right(),
                        pair.matches(),
                        more,
                        pulse);
        return new Pair(
                pair.left(),
                pair.right(),
                pair.matches(),
                pair.relation(),
                pair.similarity(),
                pair.transposed(),
                result.changes(),
                result.flags());
    }
}
