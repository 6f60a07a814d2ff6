package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.CheckMark;
import org.crossread.model.Comparison;
import org.crossread.model.Place;
import org.crossread.model.Proof;
import org.crossread.model.Quotation;
import org.crossread.model.QuotationGroup;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What a person noted and ticked, by what it stands with: a group of quotations, else the row of
/// the texts that it lies in.
final class Remarks {

    private final Comparison comparison;
    private final Map<Place, String> notes;
    private final Map<Place, CheckMark> checks;
    private final List<QuotationGroup> groups;

    Remarks(Comparison comparison, List<QuotationGroup> groups) {
        this.comparison = comparison;
        this.notes = comparison.byHand().notes();
        this.checks = comparison.byHand().checks();
        this.groups = groups;
    }

    /// A line for the tick, for each note, and for what the transcript has.
    List<String> of(QuotationGroup group) {
        List<String> lines = new ArrayList<>();
        add(place -> isOn(place, group), lines);
        if (comparison.transcript().isGiven()) {
            for (Side side : Side.values()) {
                group.quotations(side).forEach(one -> lines.add(proof(side, one)));
            }
        }
        return lines;
    }

    private String proof(Side side, Quotation quotation) {
        Transcript transcript = comparison.transcript();
        Proof proof = transcript.proof(side, quotation);
        String verdict = Messages.text("export.proof." + TranscriptFields.term(proof));
        return Messages.text(
                "export.transcript",
                Wording.side(side),
                proof instanceof Proof.Missing
                        ? verdict
                        : Messages.text(
                                "export.transcript.place", verdict, transcript.sentence(proof)));
    }

    /// Those that are not on a quotation.
    List<String> of(Row row) {
        List<String> lines = new ArrayList<>();
        if (!notes.isEmpty() || !checks.isEmpty()) {
            add(
                    place ->
                            isIn(place, row)
                                    && groups.stream().noneMatch(group -> isOn(place, group)),
                    lines);
        }
        return lines;
    }

    private void add(Predicate<Place> belongs, List<String> lines) {
        checks.forEach(
                (place, mark) -> {
                    if (belongs.test(place)) {
                        lines.add(Messages.text("export.check." + Terms.of(mark)));
                    }
                });
        notes.forEach(
                (place, words) -> {
                    if (belongs.test(place)) {
                        lines.add(Messages.text("export.note", words));
                    }
                });
    }

    private static boolean isOn(Place place, QuotationGroup group) {
        return switch (place) {
            case Place.On(var side, var span) -> isOf(span, group.quotations(side));
            case Place.Across(var left, var right) ->
                    isOf(left, group.left()) && isOf(right, group.right());
        };
    }

    private static boolean isOf(Span span, List<Quotation> quotations) {
        return quotations.stream().anyMatch(one -> one.span().equals(span));
    }

    private boolean isIn(Place place, Row row) {
        return switch (place) {
            case Place.On(var side, var span) -> isIn(side, span, row);
            case Place.Across(var left, var right) ->
                    isIn(Side.LEFT, left, row) && isIn(Side.RIGHT, right, row);
        };
    }

    /// The first sentence that a place touches says in which row it stands.
    private boolean isIn(Side side, Span span, Row row) {
        var here = comparison.report(side).sentencesAt(span);
        return !here.isEmpty() && row.sentences(side).contains(here.first());
    }
}
