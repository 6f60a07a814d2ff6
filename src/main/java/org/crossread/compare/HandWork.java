package org.crossread.compare;

import org.crossread.align.WordAligner;
import org.crossread.model.Alignment;
import org.crossread.model.ByHand;
import org.crossread.model.Comparison;
import org.crossread.model.HandChange;
import org.crossread.model.HandNames;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Transcript;

/// Works what a person changed into a comparison, change after change. Safe for use by several
/// threads.
final class HandWork {

    private final WordAligner words;

    HandWork(WordAligner words) {
        this.words = words;
    }

    /// What a transcript says is of other quotations afterwards: it is to be asked again.
    Comparison worked(Comparison found, ByHand work) {
        if (work.changes().stream().noneMatch(HandWork::isCorrection)) {
            return found.with(work);
        }
        Report left = named(found, Side.LEFT, work);
        Report right = named(found, Side.RIGHT, work);
        HandQuotations quotations = new HandQuotations(found, words);
        HandPassages passages = new HandPassages(found, words);
        work.changes().forEach(change -> apply(change, quotations, passages));
        HandNames names = work.names();
        if (!names.isEmpty()) {
            new NamedSpeakers(found, quotations).work(names);
            NamedWords named = new NamedWords(left, right, names);
            quotations.compare(named);
            passages.compare(named);
        }
        Alignment alignment = passages.alignment();
        HandQuotations.Result result = quotations.result();
        return new Comparison(
                left,
                right,
                result.left(),
                result.right(),
                alignment,
                result.links(),
                result.repeats(),
                FigureCount.of(left, right, alignment),
                found.oddWords(),
                found.isFinal(),
                work,
                Transcript.NONE);
    }

    private static Report named(Comparison found, Side side, ByHand work) {
        Report report = found.report(side);
        return report.with(work.origin(side, report.origin()));
    }

    private static boolean isCorrection(HandChange change) {
        return !(change instanceof HandChange.Noted || change instanceof HandChange.Checked);
    }

    private static void apply(HandChange change, HandQuotations quotations, HandPassages passages) {
        switch (change) {
            case HandChange.Linked(Span left, Span right) -> {
                if (!quotations.link(left, right)) {
                    passages.link(left, right);
                }
            }
            case HandChange.Unlinked(Span left, Span right) -> {
                if (!quotations.unlink(left, right)) {
                    passages.unlink(left, right);
                }
            }
            case HandChange.RelationChanged(Span left, Span right, var relation) ->
                    quotations.relate(left, right, relation);
            case HandChange.PassageChanged(Span left, Span right, var relation) ->
                    passages.relate(left, right, relation);
            case HandChange.SpeakerChanged(var side, Span quotation, String person) ->
                    quotations.name(side, quotation, person);
            case HandChange.KindChanged(var side, Span quotation, var kind) ->
                    quotations.give(side, quotation, kind);
            case HandChange.BoundsChanged(var side, Span quotation, Span bounds) ->
                    quotations.bound(side, quotation, bounds);
            case HandChange.Added(var side, Span quotation, var kind, String person) ->
                    quotations.add(side, quotation, kind, person);
            case HandChange.Noted _,
                    HandChange.Checked _,
                    HandChange.FactsChanged _,
                    HandChange.NamesJudged _ -> {}
        }
    }
}
