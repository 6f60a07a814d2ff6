package org.crossread.export;

import org.crossread.l10n.Messages;

/// Writes what the marks mean.
final class HtmlLegend {

    private final Html html;

    HtmlLegend(Html html) {
        this.html = html;
    }

    void write() {
        html.open("aside", "class", "legend", "aria-label", Messages.text("export.legend"));
        html.open("ul");
        write("mark", "same");
        write("mark", "meaning");
        write("ins", "altered");
        write("ins", "flagged");
        write("span", "alone");
        html.close().close().line();
    }

    private void write(String element, String look) {
        html.open("li").element(element, Messages.text("export.legend." + look), "class", look);
        html.close();
    }
}
