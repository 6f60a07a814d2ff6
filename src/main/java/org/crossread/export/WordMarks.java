package org.crossread.export;

import org.crossread.model.Change;
import org.crossread.model.Comparison;
import org.crossread.model.Flag;
import org.crossread.model.Link;
import org.crossread.model.OtherSpeakers;
import org.crossread.model.Pair;
import org.crossread.model.Quotation;
import org.crossread.model.Repeat;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.model.Spans;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Decides how each word of one report is set off: by its pair; where it is quoted, by the link of
/// the quotation; where a meaning changed, by that.
final class WordMarks {

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…]");

    private final Comparison comparison;
    private final Side side;
    private final Report report;
    private final Spans words;

    /// By word.
    private final Look[] looks;

    /// By word: which step set it off. Words of one step are set off as one.
    private final int[] steps;

    private final String[] notes;
    private int step;

    private WordMarks(Comparison comparison, Side side) {
        this.comparison = comparison;
        this.side = side;
        this.report = comparison.report(side);
        this.words = report.words();
        this.looks = new Look[words.size()];
        this.steps = new int[words.size()];
        this.notes = new String[words.size()];
        Arrays.fill(looks, Look.PLAIN);
        Arrays.fill(notes, "");
    }

    /// Marks in reading order, without overlap.
    static List<Marked> of(Comparison comparison, Side side, Marks show) {
        var marks = new WordMarks(comparison, side);
        marks.markAll();
        return marks.runs(show);
    }

    private void markAll() {
        for (Pair pair : comparison.alignment().pairs()) {
            pair.changes().forEach(change -> mark(change.span(side), look(change, Look.VARIANT)));
        }
        List<Link.Linked> links = new ArrayList<>();
        for (Link link : comparison.links()) {
            if (link instanceof Link.Linked linked) {
                links.add(linked);
            }
        }
        // What is more alike is said last and prevails.
        links.sort((one, other) -> Integer.compare(Terms.rank(other), Terms.rank(one)));
        links.forEach(link -> markLink(link, side));
        comparison.repeats().forEach(this::markRepeat);
        for (Pair pair : comparison.alignment().pairs()) {
            markFlags(pair.flags(), side, comparison.report(side.other()));
        }
        links.forEach(link -> markFlags(link.flags(), side, comparison.report(side.other())));
        markFlags(OtherSpeakers.of(comparison), side, comparison.report(side.other()));
    }

    private void markLink(Link.Linked link, Side place) {
        switch (link) {
            case Link.Verbatim _ -> mark(link.quotation(place).span(), Look.SAME);
            case Link.Trimmed _ ->
                    link.changes()
                            .forEach(change -> mark(change.span(place), look(change, Look.CUT)));
            case Link.Altered _ ->
                    link.changes()
                            .forEach(
                                    change -> mark(change.span(place), look(change, Look.ALTERED)));
            case Link.ReportedIndirectly _, Link.SameStatement _ ->
                    link.changes().stream()
                            .filter(change -> change.kind().agrees())
                            .forEach(
                                    change ->
                                            markBare(change.span(place), look(change, Look.PLAIN)));
        }
    }

    /// Inside one report only what was changed is set off: the rest says nothing of the other one.
    private void markRepeat(Repeat repeat) {
        if (repeat.side() != side || !(repeat.link() instanceof Link.Altered altered)) {
            return;
        }
        for (Side place : Side.values()) {
            altered.changes().stream()
                    .filter(change -> !change.kind().agrees())
                    .forEach(change -> mark(change.span(place), Look.ALTERED));
            markFlags(altered.flags(), place, report);
        }
    }

    private void markFlags(List<Flag> flags, Side place, Report other) {
        for (Flag flag : flags) {
            String note = Wording.flagNote(flag, place.other(), other);
            int last = words.countBefore(flag.span(place).end());
            mark(flag.span(place), Look.FLAGGED);
            for (int i = words.countBefore(flag.span(place).start()); i < last; i++) {
                notes[i] = note;
            }
        }
    }

    private static Look look(Change change, Look other) {
        return switch (change.kind()) {
            case SAME -> Look.SAME;
            case INFLECTED, SYNONYM -> Look.MEANING;
            case REPLACED, ADDED, REMOVED -> other;
        };
    }

    private void mark(Span span, Look look) {
        step++;
        int last = words.countBefore(span.end());
        for (int i = words.countBefore(span.start()); i < last; i++) {
            looks[i] = look;
            steps[i] = step;
        }
    }

    private void markBare(Span span, Look look) {
        int first = words.countBefore(span.start());
        if (first < words.countBefore(span.end()) && looks[first] == Look.PLAIN) {
            mark(span, look);
        }
    }

    private List<Marked> runs(Marks show) {
        List<Marked> runs = new ArrayList<>();
        for (int first = 0; first < looks.length; ) {
            int end = first + 1;
            Look look = looks[first];
            if (look.isShown(show)) {
                while (end < looks.length && goesOn(end)) {
                    end++;
                }
                var span = new Span(words.start(first), words.end(end - 1));
                runs.add(
                        new Marked(look == Look.SAME ? span : bracketed(span), look, notes[first]));
            }
            first = end;
        }
        return withQuotationMarks(runs);
    }

    /// Whether a word is set off as one with the word before it.
    private boolean goesOn(int word) {
        String between = report.text().substring(words.end(word - 1), words.start(word));
        boolean isOneStep = steps[word] == steps[word - 1];
        boolean joins =
                switch (looks[word]) {
                    case SAME, VARIANT, CUT, ALTERED -> !SENTENCE_END.matcher(between).find();
                    case PLAIN, MEANING, FLAGGED -> false;
                };
        return looks[word] == looks[word - 1] && (joins || isOneStep) && between.indexOf('\n') < 0;
    }

    /// With the brackets that an editor put around added words.
    private Span bracketed(Span span) {
        String text = report.text();
        boolean isInside =
                span.start() > 0
                        && span.end() < text.length()
                        && text.charAt(span.start() - 1) == '['
                        && text.charAt(span.end()) == ']';
        return isInside ? new Span(span.start() - 1, span.end() + 1) : span;
    }

    /// A quotation that is the same from end to end is so with its quotation marks.
    private List<Marked> withQuotationMarks(List<Marked> runs) {
        List<Span> whole =
                comparison.quotations(side).stream()
                        .filter(quotation -> quotation.kind().isQuoted())
                        .map(Quotation::span)
                        .toList();
        int next = 0;
        for (int i = 0; i < runs.size(); i++) {
            Marked run = runs.get(i);
            while (next < whole.size() && whole.get(next).end() <= run.span().start()) {
                next++;
            }
            if (next < whole.size() && run.look() == Look.SAME && isAllOf(run, whole.get(next))) {
                runs.set(i, new Marked(run.span().hull(whole.get(next)), run.look(), run.note()));
            }
        }
        return runs;
    }

    private boolean isAllOf(Marked run, Span quotation) {
        List<Span> inside = report.words(quotation);
        return !inside.isEmpty()
                && run.span().contains(inside.getFirst())
                && run.span().contains(inside.getLast());
    }
}
