package org.crossread.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.crossread.model.Quotation;
import org.crossread.model.Report;
import org.crossread.model.Side;
import org.crossread.ui.page.Excerpt;
import org.crossread.ui.page.Mark;
import org.crossread.ui.page.PageContent;
import org.crossread.ui.page.PageType;
import org.crossread.ui.page.Places;
import org.crossread.ui.page.WholeWords;

import java.util.List;
import java.util.Locale;

/// One wording on the card: which report it is of, the words, who said them and by which word.
final class CardVersion extends VBox {

    CardVersion(Report report, Version version, List<Mark> marks, PageType type) {
        getStyleClass().add("card-version");
        setId("card-" + version.side().name().toLowerCase(Locale.ROOT));
        getChildren().add(label("card-source", source(report, version.side())));
        PageContent content = new PageContent(report, new Places<>(marks), new Places<>(List.of()));
        for (Quotation part : version.parts()) {
            Excerpt words = new Excerpt(type, false);
            words.show(content, part.span(), type);
            words.setAccessibleText(report.text(part.span()));
            words.setFocusTraversable(true);
            getChildren().add(words);
        }
        getChildren().add(label("card-said", version.said(report)));
    }

    private static String source(Report report, Side side) {
        String outlet = report.origin().outlet();
        String from = outlet.isBlank() ? report.origin().fileName() : outlet;
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
