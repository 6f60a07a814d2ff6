package org.crossread.export;

import org.crossread.export.paper.Bookmark;
import org.crossread.export.paper.Element;
import org.crossread.export.paper.Press;
import org.crossread.export.paper.Run;
import org.crossread.l10n.Messages;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Changed names, figures, dates and negations on paper, each in its sentence.
final class PaperMeanings {

    private static final int CONTEXT = 70;

    private final Findings findings;
    private final Press press;
    private final PaperStyle style;

    PaperMeanings(Findings findings, Press press, PaperStyle style) {
        this.findings = findings;
        this.press = press;
        this.style = style;
    }

    List<Bookmark> write() {
        Set<MeaningChange> changes = findings.meaningChanges();
        if (changes.isEmpty()) {
            return List.of();
        }
        press.space(14);
        press.need(90);
        press.anchor("changes");
        String title = Messages.text("export.changes");
        press.paragraph(List.of(style.heading(title, 12, press.document().add("H2"))), 0);
        press.space(4);
        changes.forEach(this::write);
        return List.of(new Bookmark(title, "changes", List.of()));
    }

    private void write(MeaningChange change) {
        press.need(40);
        press.rule();
        Element section = press.document().add("Sect");
        String kind = change.words();
        press.paragraph(List.of(style.label(kind, section.add("H3"))), 0);
        double half = (press.width() - Press.GUTTER) / 2;
        press.columns(
                List.of(
                        new Press.Column(
                                press.left(),
                                half,
                                context(change.first(), change.flag().left(), section)),
                        new Press.Column(
                                press.left() + half + Press.GUTTER,
                                half,
                                context(change.second(), change.flag().right(), section))),
                0);
        press.space(5);
    }

    private List<Run> context(Side side, Span words, Element section) {
        Report report = findings.report(side);
        Element in = section.add("P", report.origin().language());
        Span around = Excerpt.around(report, words, CONTEXT);
        List<Run> runs = new ArrayList<>();
        runs.add(style.label(Wording.side(side) + "\u2003", in));
        runs.add(style.text(report.text(new Span(around.start(), words.start())), in));
        if (words.isEmpty()) {
            String nothing = Messages.text("export.no-words");
            runs.add(style.small(Excerpt.apart(nothing, report, words.start()), in));
        } else {
            runs.add(style.words(report.text(words), Look.FLAGGED, List.of(), in));
        }
        runs.add(style.text(report.text(new Span(words.end(), around.end())), in));
        return runs;
    }
}
