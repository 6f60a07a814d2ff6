package org.crossread.export;

import org.crossread.l10n.Days;
import org.crossread.l10n.FileNames;
import org.crossread.l10n.Messages;
import org.crossread.model.Origin;

/// Writes where a text comes from, in full.
final class HtmlSource {

    private final Html html;

    HtmlSource(Html html) {
        this.html = html;
    }

    void write(Source source) {
        Origin origin = source.origin();
        html.open("div").element("h3", source.name()).open("dl");
        write("export.source.title", Wording.title(origin));
        write("export.source.outlet", origin.outlet());
        write("export.source.date", Days.inWords(origin.date()));
        write("export.source.file", FileNames.inWords(origin.fileName()));
        write("export.source.sha256", origin.sha256());
        if (!origin.encoding().isEmpty()) {
            write("export.source.encoding", origin.encoding());
        }
        html.close().close().line();
    }

    private void write(String name, String value) {
        html.element("dt", Messages.text(name));
        html.element(
                "dd", value.isBlank() ? Messages.text("export.unknown") : value, "dir", "auto");
    }
}
