package org.crossread.quote;

import org.crossread.model.Progress;
import org.crossread.model.Report;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds all stretches of a report that are set apart: turns of an interview or dialogue,
/// paragraphs that a colon announces, words in marks.
final class Stretches {

    private static final int STEP = 512;

    private final Report report;
    private final Elisions elisions;
    private final MarkPlaces places;
    private final MarkStyle style;
    private final Set<Integer> headlines;
    private final Blocks blocks;
    private final RunOn runOn;
    private final List<Marked> found = new ArrayList<>();

    private Stretches(Report report, Set<Integer> headlines, Lexicon lexicon) {
        this.report = report;
        elisions = new Elisions(lexicon.words("elisions"));
        places = new MarkPlaces(report.text());
        style = MarkStyle.of(report.text(), report.paragraphs(), places, elisions);
        this.headlines = headlines;
        blocks = new Blocks(report, lexicon);
        runOn = new RunOn(report, places);
    }

    /// In reading order, without overlap.
    ///
    /// @param headlines the paragraphs that are a headline or a summary line
    /// @throws java.util.concurrent.CancellationException as soon as `progress` asks to stop
    static List<Marked> of(
            Report report, Set<Integer> headlines, Lexicon lexicon, Progress progress) {
        var stretches = new Stretches(report, headlines, lexicon);
        for (int i = 0; i < report.paragraphs().size(); i++) {
            if (i % STEP == 0) {
                progress.at(Progress.Step.QUOTE, 0, report.sentences().size());
            }
            stretches.read(i);
        }
        return stretches.found;
    }

    private void read(int paragraph) {
        Span span = report.paragraphs().get(paragraph);
        int behind = found.isEmpty() ? 0 : found.getLast().span().end();
        if (behind > span.start()) {
            Span rest = new Span(Math.min(behind, span.end()), span.end());
            addPairs(pairs(paragraph, rest), paragraph, rest);
            return;
        }
        List<MarkScanner.Pair> pairs = pairs(paragraph, span);
        blocks.of(paragraph, !pairs.isEmpty())
                .ifPresentOrElse(found::add, () -> addPairs(pairs, paragraph, span));
    }

    private List<MarkScanner.Pair> pairs(int paragraph, Span span) {
        int[] marks = places.in(span);
        return marks.length == 0
                ? List.of()
                : new MarkScanner(report.text(), span, marks, style(paragraph), elisions).pairs();
    }

    /// Headlines and summary lines have a style of their own: single marks save room.
    private MarkStyle style(int paragraph) {
        return headlines.contains(paragraph) ? MarkStyle.SINGLE : style;
    }

    /// @param span the paragraph, from where nothing before it is open
    private void addPairs(List<MarkScanner.Pair> pairs, int paragraph, Span span) {
        int from = span.start();
        for (MarkScanner.Pair pair : pairs) {
            addMinor(new Span(from, pair.start()), paragraph);
            Marked.Form form = pair.closed() ? Marked.Form.CLOSED : Marked.Form.OPEN;
            found.add(new Marked(new Span(pair.start(), pair.end()), paragraph, form));
            from = pair.end();
        }
        if (!pairs.isEmpty() && !pairs.getLast().closed()) {
            found.addAll(runOn.behind(found.getLast()));
        } else {
            addMinor(new Span(from, span.end()), paragraph);
        }
    }

    /// “some shouted ‘shame on you’”, where the report quotes in double marks.
    private void addMinor(Span gap, int paragraph) {
        int[] marks = places.in(gap);
        if (marks.length < 2 || style(paragraph).single()) {
            return;
        }
        for (MarkScanner.Pair pair :
                new MarkScanner(report.text(), gap, marks, MarkStyle.SINGLE, elisions).pairs()) {
            if (pair.closed()) {
                Span span = new Span(pair.start(), pair.end());
                found.add(new Marked(span, paragraph, Marked.Form.MINOR));
            }
        }
    }
}
