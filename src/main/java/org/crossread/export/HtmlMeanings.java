package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;

import java.util.Set;

/// Writes the table of changed names, figures, dates and negations, each in its sentence.
final class HtmlMeanings {

    /// How much of the sentence stands on each side of the words, in code units.
    private static final int CONTEXT = 70;

    private final Html html;
    private final Findings findings;

    HtmlMeanings(Html html, Findings findings) {
        this.html = html;
        this.findings = findings;
    }

    void write(Set<MeaningChange> changes) {
        html.open("table").open("thead").open("tr");
        for (String head : new String[] {"export.changes.kind", "export.left", "export.right"}) {
            html.element("th", Messages.text(head), "scope", "col");
        }
        html.close().close().open("tbody").line();
        changes.forEach(this::write);
        html.close().close().line();
    }

    private void write(MeaningChange change) {
        html.open("tr");
        html.element("th", change.words(), "scope", "row");
        boolean isInside = change.first() == change.second();
        write("del", change.first(), change.flag().left(), isInside);
        write("ins", change.second(), change.flag().right(), isInside);
        html.close().line();
    }

    private void write(String element, Side side, Span words, boolean saysSide) {
        html.open("td", "dir", "auto");
        if (saysSide) {
            html.element("span", Wording.side(side) + ": ", "class", "about");
        }
        Report report = findings.report(side);
        Span around = Excerpt.around(report, words, CONTEXT);
        html.text(around.start() == sentence(report, words).start() ? "" : "…");
        html.text(report.text(new Span(around.start(), words.start())));
        if (words.isEmpty()) {
            String nothing = Messages.text("export.no-words");
            html.element("span", Excerpt.apart(nothing, report, words.start()), "class", "nothing");
        } else {
            html.element(element, report.text(words), "class", "flagged");
        }
        html.text(report.text(new Span(words.end(), around.end())));
        html.text(around.end() == sentence(report, words).end() ? "" : "…").close();
    }

    private static Span sentence(Report report, Span words) {
        return Excerpt.around(report, words, report.text().length());
    }
}
