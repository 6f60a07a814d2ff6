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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The marks on the words of one report.
///
/// Runs of words are one mark. A function word alone is no sign of anything and stays plain.
public final class Marking {

    private final Comparison comparison;
    private final Side side;
    private final Marks show;
    private final ShownFindings shown;
    private final FunctionWords functionWords;
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
        this.functionWords = functionWords;
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
        List<Mark> rest = marks.stream().flatMap(mark -> outside(mark, places)).toList();
        marks.clear();
        marks.addAll(rest);
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

    /// What is left of a mark outside some places.
    private static Stream<Mark> outside(Mark mark, Places<Mark> places) {
        List<Mark> cuts = places.in(mark.span());
        if (cuts.isEmpty()) {
            return Stream.of(mark);
        }
        List<Mark> rest = new ArrayList<>();
        int from = mark.span().start();
        for (Mark cut : cuts) {
            if (cut.span().start() > from) {
                rest.add(new Mark(new Span(from, cut.span().start()), mark.look()));
            }
            from = Math.max(from, cut.span().end());
        }
        if (from < mark.span().end()) {
            rest.add(new Mark(new Span(from, mark.span().end()), mark.look()));
        }
        return rest.stream();
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
            shared(pair.changes());
        }
        if (show.showsDifferent()) {
            different(pair.changes());
        }
        flags(pair.flags());
    }

    private void flags(List<Flag> flags) {
        flags.stream()
                .filter(flag -> shown.shows(FindingKind.of(flag.kind())))
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

    private void shared(List<Change> changes) {
        List<Change> agreeing =
                changes.stream()
                        .filter(change -> change.kind().agrees())
                        .sorted(Comparator.comparing(change -> change.span(side)))
                        .toList();
        int from = 0;
        for (int i = 1; i <= agreeing.size(); i++) {
            if (i == agreeing.size() || !neighbours(agreeing.get(i - 1), agreeing.get(i))) {
                run(agreeing.subList(from, i));
                from = i;
            }
        }
    }

    /// Whether no word stands between two changes.
    private boolean neighbours(Change one, Change next) {
        int from = one.span(side).end();
        int to = next.span(side).start();
        return from <= to && report().words(new Span(from, to)).isEmpty();
    }

    private void run(List<Change> run) {
        if (isGrammarAlone(run)) {
            return;
        }
        int from = 0;
        for (int i = 1; i <= run.size(); i++) {
            if (i == run.size() || isSame(run.get(i)) != isSame(run.get(from))) {
                Span whole = run.get(from).span(side).hull(run.get(i - 1).span(side));
                mark(whole, isSame(run.get(from)) ? Look.SAME : Look.MEANING);
                from = i;
            }
        }
    }

    private static boolean isSame(Change change) {
        return change.kind() != Change.Kind.SYNONYM;
    }

    private boolean isGrammarAlone(List<Change> run) {
        for (Change change : run) {
            for (Span word : report().words(change.span(side))) {
                if (!functionWords.has(report().text(word))) {
                    return false;
                }
            }
        }
        return true;
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
        int from = span.start();
        for (Mark shared : found.in(span)) {
            if (shared.span().start() > from) {
                mark(new Span(from, shared.span().start()), Look.ONLY_HERE);
            }
            from = Math.max(from, shared.span().end());
        }
        if (from < span.end()) {
            mark(new Span(from, span.end()), Look.ONLY_HERE);
        }
    }

    private boolean isLeftOver(Span span) {
        var range = report().sentencesAt(span);
        return leftOver.get(range.first());
    }
}
