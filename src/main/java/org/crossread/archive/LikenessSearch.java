package org.crossread.archive;

import org.crossread.model.Progress;
import org.crossread.quote.QuotationMarks;

import java.util.List;
import java.util.function.IntPredicate;

/// Finds reports that are like each other, by their signatures alone. Safe for use by several
/// threads.
final class LikenessSearch {

    final Archive archive;
    final IntPredicate passageChoice;
    final IntPredicate quotedChoice;
    final IntPredicate termChoice;
    final Postings passages;
    final Postings quoted;
    final Postings terms;
    final TermWeights weights;

    /// Of each report, the length of its row of weights.
    final float[] norms;

    private final Signature.Maker maker = new Signature.Maker(new QuotationMarks());

    private LikenessSearch(Archive archive, boolean isForPairs) {
        this.archive = archive;
        weights = new TermWeights(archive.terms());
        passageChoice = isForPairs ? new Repeated(archive.passages())::contains : _ -> true;
        quotedChoice = isForPairs ? new Repeated(archive.quoted())::contains : _ -> true;
        termChoice = isForPairs ? weights::leadsOn : weights::leads;
        passages = new Postings(archive.passages(), Integer.SIZE, passageChoice, false);
        quoted = new Postings(archive.quoted(), Integer.SIZE, quotedChoice, false);
        terms = new Postings(archive.terms(), Signature.TERM_BITS, termChoice, true);
        norms = new float[archive.size()];
        for (int report = 0; report < norms.length; report++) {
            norms[report] = weights.norm(archive.terms().get(report));
        }
    }

    /// For [#pairs] alone: keeps only what more than one report has.
    static LikenessSearch forPairs(Archive archive) {
        return new LikenessSearch(archive, true);
    }

    /// For [#answers].
    static LikenessSearch forQuestions(Archive archive) {
        return new LikenessSearch(archive, false);
    }

    TermWeights weights() {
        return weights;
    }

    /// The pairs of reports that are most like each other, the best first.
    ///
    /// @param most how many at most
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    List<Likeness> pairs(int most, Progress progress) {
        Best best = new Best(most);
        Tally tally = new Tally(this, best);
        for (int report = 1; report < archive.size(); report++) {
            if (report % 256 == 0) {
                progress.at(Progress.Step.LINK, report, archive.size());
            }
            tally.compare(archive.signature(report), norms[report], report);
        }
        return best.sorted();
    }

    /// The reports most like a text, the best first.
    ///
    /// @param most how many at most
    List<Likeness> answers(String question, int most) {
        Signature signature = signature(question);
        Best best = new Best(most);
        new Tally(this, best).compare(signature, weights.norm(signature.terms()), -1);
        return best.sorted();
    }

    private synchronized Signature signature(String text) {
        return maker.of(text);
    }
}
