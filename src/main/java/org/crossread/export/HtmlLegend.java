package org.crossread.export;

import org.crossread.l10n.Messages;

/// Writes what the marks mean.
final class HtmlLegend {

    private final Html html;
    private final Marks show;

    HtmlLegend(Html html, Marks show) {
        this.html = html;
        this.show = show;
    }

    void write() {
        html.open("aside", "class", "legend", "aria-label", Messages.text("export.legend"));
        html.open("ul");
        if (show.showsShared()) {
            write("mark", "same");
            write("mark", "meaning");
        }
        if (show.showsDifferent()) {
            write("ins", "variant");
        }
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
