package org.crossread.export;

import org.crossread.l10n.Messages;
import org.crossread.model.Origin;
import org.crossread.model.Report;
import org.crossread.model.Side;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/// Writes a comparison as one page that needs nothing else: no script, no font, no picture. The
/// page itself forbids them, so that nothing in a report can run or call home.
final class HtmlPage {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Html html;
    private final Findings findings;
    private final String version;
    private final HtmlWords left;
    private final HtmlWords right;
    private final Set<MeaningChange> changes;

    HtmlPage(Findings findings, String version, Sink out) {
        this.html = new Html(out);
        this.findings = findings;
        this.version = version;
        this.left = new HtmlWords(html, findings, Side.LEFT);
        this.right = new HtmlWords(html, findings, Side.RIGHT);
        this.changes = findings.meaningChanges();
    }

    void write() {
        html.doctype().line().open("html", "lang", Messages.text("export.html.language")).line();
        writeHead();
        html.open("body").line();
        writeTop();
        html.open("main").line();
        writeDesk();
        writeChanges();
        new HtmlOddWords(html, findings).write();
        writePassages();
        writeSources();
        html.close().line().close().line().close().line();
        html.end();
    }

    private void writeHead() {
        html.open("head").line();
        html.single("meta", "charset", "utf-8").line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line();
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        html.single("meta", "name", "color-scheme", "content", scheme()).line();
        html.single("meta", "name", "generator", "content", Program.NAME + " " + version).line();
        html.element("title", title()).line();
        html.style(themed(sheet())).line();
        html.close().line();
    }

    private String title() {
        return Messages.text(
                "export.html.title",
                Wording.title(origin(Side.LEFT)),
                Wording.title(origin(Side.RIGHT)));
    }

    private Origin origin(Side side) {
        return findings.report(side).origin();
    }

    private void writeTop() {
        html.open("header", "class", "top");
        html.open("nav", "class", "skip", "aria-label", Messages.text("export.html.skip"));
        for (String target : new String[] {"left", "right", "quotations", "passages"}) {
            html.element("a", Messages.text("export.html.skip." + target), "href", "#" + target);
        }
        html.close().line();
        html.element("h1", Messages.text("export.html.heading"));
        html.open("nav", "class", "parts", "aria-label", Messages.text("export.html.parts"));
        html.element(
                "a", Messages.text("export.changes.count", changes.size()), "href", "#changes");
        long pairs = findings.rows().stream().filter(Row.Paired.class::isInstance).count();
        html.element("a", Messages.text("export.passages.count", pairs), "href", "#passages");
        html.element("a", Messages.text("export.sources"), "href", "#sources");
        html.close().close().line();
    }

    /// What the window shows: the list and the two pages.
    private void writeDesk() {
        html.open("div", "class", "desk").line();
        html.open("nav", "class", "list", "aria-labelledby", "quotations", "tabindex", "0");
        new HtmlQuotations(html, findings).write();
        html.close().line();
        writePage(Side.LEFT, left);
        writePage(Side.RIGHT, right);
        new HtmlLegend(html, findings.view().marks()).write();
        html.close().line();
    }

    private void writePage(Side side, HtmlWords words) {
        Report report = findings.report(side);
        String id = Terms.of(side);
        html.open(
                "section",
                "class",
                "page",
                "id",
                id,
                "aria-labelledby",
                id + "-side " + id + "-title",
                "tabindex",
                "0");
        html.line().open("header");
        html.element("h2", Wording.title(report.origin()), "id", id + "-title", "dir", "auto");
        html.open("p", "class", "origin");
        html.element("span", Wording.side(side), "class", "side", "id", id + "-side").text(" ");
        html.text(Wording.origin(report.origin())).close();
        var share = findings.comparison().figures().share(side);
        String figures = Wording.sentencesShared(share) + Wording.DOT + Wording.wordsShared(share);
        html.element("p", figures, "class", "figures").close().line();
        html.open("div", "class", "prose", "lang", report.origin().language()).line();
        new HtmlProse(html, findings, side, words).write();
        html.close().close().line();
    }

    private void writeChanges() {
        html.open("section", "class", "part", "aria-labelledby", "changes");
        html.element("h2", Messages.text("export.changes"), "id", "changes");
        if (changes.isEmpty()) {
            html.element("p", Messages.text("export.changes.none"));
        } else {
            new HtmlMeanings(html, findings).write(changes);
        }
        html.close().line();
    }

    private void writePassages() {
        html.open("section", "class", "part rows", "aria-labelledby", "passages");
        html.element("h2", Messages.text("export.passages"), "id", "passages").line();
        new HtmlPassages(html, findings, left, right).write();
        html.close().line();
    }

    private void writeSources() {
        html.open("section", "class", "part", "aria-labelledby", "sources");
        html.element("h2", Messages.text("export.sources"), "id", "sources");
        html.open("div", "class", "sources");
        Source.all(findings.comparison()).forEach(new HtmlSource(html)::write);
        html.close();
        html.element("p", Messages.text("export.made-by", version), "class", "made-by");
        html.close().line();
    }

    private String scheme() {
        return switch (findings.view().theme()) {
            case SYSTEM -> "light dark";
            case LIGHT -> "light";
            case DARK -> "dark";
        };
    }

    /// The sheet with its dark colours where the system asks for them, never or always.
    private String themed(String sheet) {
        String asked = "(prefers-color-scheme: dark)";
        String when =
                switch (findings.view().theme()) {
                    case SYSTEM -> asked;
                    case LIGHT -> "not all";
                    case DARK -> "screen";
                };
        return sheet.replace(asked, when)
                .replace("color-scheme: light dark", "color-scheme: " + scheme());
    }

    private static String sheet() {
        try (InputStream sheet = HtmlPage.class.getResourceAsStream("comparison.css")) {
            return new String(Objects.requireNonNull(sheet).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
