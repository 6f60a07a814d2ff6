package org.crossread.ui.finding;

import org.crossread.export.Marks;
import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.OtherSpeakers;
import org.crossread.model.Pair;
import org.crossread.model.Place;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Sentence;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.page.Look;
import org.crossread.ui.page.Mark;
import org.crossread.ui.page.Places;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The marks on the words of one report.
public final class Marking {

    private final Comparison comparison;
    private final Side side;
    private final Marks show;
    private final ShownFindings shown;
    private final SharedFills fills;
    private final List<Mark> marks = new ArrayList<>();
    private final BitSet leftOver = new BitSet();

    public Marking(
            Comparison comparison,
            Side side,
            Marks show,
            ShownFindings shown,
            FunctionWords functionWords) {
        this.comparison = comparison;
        this.side = side;
        this.show = show;
        this.shown = shown;
        fills = new SharedFills(comparison.report(side), side, functionWords);
        comparison.alignment().over(side).forEach(leftOver::set);
    }

    public List<Mark> marks() {
        comparison.alignment().pairs().stream().filter(shown::shows).forEach(this::pair);
        if (show.showsShared()) {
            joinQuoted();
            verbatim();
        }
        Places<Mark> found = new Places<>(marks);
        comparison.links().forEach(link -> link(link, found));
        if (shown.shows(FindingKind.ALONE)) {
            alone();
        }
        clear(shown.hiddenPlaces(side));
        comparison.byHand().notes().keySet().forEach(this::noted);
        return marks;
    }

    private void noted(Place place) {
        switch (place) {
            case Place.On(Side of, Span span) -> {
                if (of == side) {
                    mark(span, Look.NOTED);
                }
            }
            case Place.Across(Span left, Span right) -> mark(side.of(left, right), Look.NOTED);
        }
    }

    private void alone() {
        comparison.alignment().over(side).stream()
                .map(index -> report().sentences().get(index))
                .filter(sentence -> sentence.kind().isReportText())
                .map(Sentence::span)
                .forEach(span -> mark(span, Look.ONLY_HERE));
    }

    /// Quotations that the reader does not want to see have no marks.
    private void clear(List<Span> hidden) {
        Places<Mark> places =
                new Places<>(hidden.stream().map(place -> new Mark(place, Look.SAME)).toList());
        List<Mark> rest =
                marks.stream()
                        .flatMap(
                                mark ->
                                        places.outside(mark.span()).stream()
                                                .map(left -> worded(mark, left))
                                                .filter(span -> !span.isEmpty())
                                                .map(span -> new Mark(span, mark.look())))
                        .toList();
        marks.clear();
        marks.addAll(rest);
    }

    /// What is left of a mark, without blanks at its ends; empty where that is no word.
    private Span worded(Mark mark, Span rest) {
        if (rest.equals(mark.span())) {
            return rest;
        }
        String text = report().text(rest);
        int start = rest.end() - text.stripLeading().length();
        boolean isWord = !report().words(rest).isEmpty();
        return new Span(start, isWord ? rest.start() + text.stripTrailing().length() : start);
    }

    private void joinQuoted() {
        List<Span> quoted =
                comparison.links().stream()
                        .filter(Link.Linked.class::isInstance)
                        .map(link -> ((Link.Linked) link).quotation(side))
                        .filter(quotation -> quotation.kind().isQuoted())
                        .map(Quotation::span)
                        .distinct()
                        .toList();
        List<Mark> joined = new QuotedFills(report(), marks).joined(quoted);
        marks.clear();
        marks.addAll(joined);
    }

    /// A quotation of the same words is one mark, its quotation marks included.
    private void verbatim() {
        List<Mark> wholes =
                comparison.links().stream()
                        .filter(Link.Verbatim.class::isInstance)
                        .map(link -> ((Link.Verbatim) link).quotation(side).span())
                        .distinct()
                        .map(span -> new Mark(span, Look.SAME))
                        .toList();
        Places<Mark> places = new Places<>(wholes);
        marks.removeIf(
                mark ->
                        mark.look() != Look.FLAGGED
                                && places.in(mark.span()).stream()
                                        .anyMatch(whole -> whole.span().contains(mark.span())));
        marks.addAll(wholes);
    }

    private Report report() {
        return comparison.report(side);
    }

    private void mark(Span span, Look look) {
        if (!span.isEmpty()) {
            marks.add(new Mark(span, look));
        }
    }

    private void pair(Pair pair) {
        if (show.showsShared()) {
            marks.addAll(fills.of(pair.changes()));
        }
        if (show.showsDifferent()) {
            different(pair.changes());
        }
        flags(pair.flags());
    }

    private void flags(List<Flag> flags) {
        flags.stream()
                .filter(flag -> shown.shows(FindingKind.of(flag.kind())))
                .map(flag -> flag.told(comparison.left(), comparison.right()))
                .forEach(flag -> mark(flag.span(side), Look.FLAGGED));
    }

    private void different(List<Change> changes) {
        for (Change change : changes) {
            switch (change.kind()) {
                case REPLACED -> mark(change.span(side), Look.CHANGED);
                case ADDED, REMOVED -> mark(change.span(side), Look.ONLY_HERE);
                case SAME, INFLECTED, SYNONYM -> {}
            }
        }
    }

    private void link(Link link, Places<Mark> found) {
        switch (link) {
            case Link.Altered altered -> altered(altered);
            case Link.Linked linked -> flags(linked.flags());
            case Link.OnlyHere only -> onlyHere(only, found);
        }
        if (link instanceof Link.Linked linked) {
            OtherSpeakers.of(linked, comparison.left(), comparison.right())
                    .ifPresent(flag -> flags(List.of(flag)));
        }
    }

    /// What was changed in a quotation is marked whatever else is shown.
    private void altered(Link.Altered link) {
        flags(link.flags());
        if (!show.showsDifferent()) {
            different(link.changes());
        }
    }

    /// In a passage that has a counterpart, only the words that are not shared.
    private void onlyHere(Link.OnlyHere only, Places<Mark> found) {
        Span span = only.quotation().span();
        if (only.side() != side || isLeftOver(span)) {
            return;
        }
        found.outside(span).forEach(rest -> mark(rest, Look.ONLY_HERE));
    }

    private boolean isLeftOver(Span span) {
        var range = report().sentencesAt(span);
        return leftOver.get(range.first());
    }
}
