package org.crossread.export;

import org.crossread.archive.RelatedPair;
import org.crossread.archive.Unread;
import org.crossread.l10n.Messages;

/// Related reports as one page that needs nothing else.
final class RelatedPage {

    private static final String STYLE =
            """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.3rem; }
            li { margin: 0 0 1.2rem; }
            ul { margin: .2rem 0; padding-left: 1.2rem; }
            ul li { margin: 0; }
            p { margin: 0; overflow-wrap: anywhere; }
            """;

    private final RelatedResult result;
    private final String version;
    private final Html html;

    RelatedPage(RelatedResult result, String version, Sink out) {
        this.result = result;
        this.version = version;
        this.html = new Html(out);
    }

    void write() {
        html.doctype().line().open("html", "lang", Messages.text("export.html.language")).line();
        writeHead();
        html.open("body").line();
        html.element("h1", RelatedWording.head(result)).line();
        html.open("ol").line();
        result.pairs().forEach(this::write);
        html.close().line();
        if (!result.unread().isEmpty()) {
            String head = Messages.text("export.related.unread", result.unread().size());
            html.element("h2", head).line().open("ul").line();
            for (Unread file : result.unread()) {
                html.element("li", RelatedWording.unread(file)).line();
            }
            html.close().line();
        }
        html.close().line().close().line();
        html.end();
    }

    private void writeHead() {
        html.open("head").line();
        html.single("meta", "charset", "utf-8").line();
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.line();
        html.single(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        html.line();
        html.single("meta", "name", "generator", "content", Program.NAME + " " + version).line();
        html.element("title", RelatedWording.head(result)).line();
        html.style(STYLE).line();
        html.close().line();
    }

    private void write(RelatedPair pair) {
        html.open("li").line();
        html.open("p").element("strong", RelatedWording.of(pair.strength())).close().line();
        html.element("p", RelatedWording.of(pair.left()), "dir", "auto").line();
        html.element("p", RelatedWording.of(pair.right()), "dir", "auto").line();
        html.open("ul").line();
        RelatedWording.reasons(pair)
                .forEach(reason -> html.element("li", reason, "dir", "auto").line());
        html.close().line().close().line();
    }
}
