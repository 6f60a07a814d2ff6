package org.crossread.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.crossread.l10n.FileNames;
import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.Version;
import org.crossread.ui.finding.Wording;
import org.crossread.ui.page.Excerpt;
import org.crossread.ui.page.Mark;
import org.crossread.ui.page.PageContent;
import org.crossread.ui.page.PageType;
import org.crossread.ui.page.Places;
import org.crossread.ui.page.WholeWords;

import java.util.List;
import java.util.Locale;

/// One wording on a card: which report it is of, the words, and who said them or where they stand.
final class CardVersion extends VBox {

    /// @param parts what is shown of the report, in reading order
    /// @param said what stands below the words
    CardVersion(Side side, PageContent content, List<Span> parts, String said, PageType type) {
        Report report = content.report();
        getStyleClass().add("card-version");
        setId("card-" + side.name().toLowerCase(Locale.ROOT));
        getChildren().add(label("card-source", source(report, side)));
        for (Span part : parts) {
            Excerpt words = new Excerpt(type, false);
            words.show(content, part, type);
            words.setAccessibleText(report.text(part));
            words.setFocusTraversable(true);
            getChildren().add(words);
        }
        getChildren().add(label("card-said", said));
    }

    /// A quotation with its speaker.
    static CardVersion of(Report report, Version version, List<Mark> marks, PageType type) {
        return new CardVersion(
                version.side(),
                new PageContent(report, new Places<>(marks), new Places<>(List.of())),
                version.parts().stream().map(Quotation::span).toList(),
                version.said(report),
                type);
    }

    private static String source(Report report, Side side) {
        String outlet = report.origin().outlet();
        String from = outlet.isBlank() ? FileNames.inWords(report.origin().fileName()) : outlet;
        String name = Wording.side(side).toUpperCase(Locale.getDefault());
        return from.isBlank() ? name : name + " \u00b7 " + from;
    }

    private static Label label(String style, String words) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(WholeWords.mayWrap(label.getText()));
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
