package org.crossread.ui;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;

import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.model.Span;
import org.crossread.ui.finding.SentenceNumbers;
import org.crossread.ui.finding.Wording;
import org.crossread.ui.page.FacingPages;
import org.crossread.ui.page.PageView;

/// Asks for the number of a sentence and goes there on the page that had the focus.
final class GoPanel extends HBox {

    private final FacingPages pages;
    private final Label question = new Label();
    private final TextField number = new TextField();
    private final Runnable done;
    private PageView page;

    /// @param done what to do when the reader has answered
    GoPanel(FacingPages pages, Runnable done) {
        this.pages = pages;
        this.done = done;
        this.page = pages.page(Side.LEFT);
        setId("go-panel");
        getStyleClass().addAll("panel", "panel-row");
        number.setId("go-number");
        number.setPrefColumnCount(7);
        number.setTextFormatter(new TextFormatter<>(GoPanel::onlyDigits));
        number.setOnAction(_ -> go());
        question.setLabelFor(number);
        getChildren().addAll(question, number);
    }

    private static TextFormatter.Change onlyDigits(TextFormatter.Change change) {
        if (change.isAdded()) {
            change.setText(change.getText().replaceAll("\\D", ""));
            int behind = change.getRangeStart() + change.getText().length();
            change.selectRange(behind, behind);
        }
        return change;
    }

    /// Asks about a page.
    void ask(PageView about) {
        page = about;
        question.setText(Messages.text("reader.go", Wording.side(page.side()), numbers().count()));
        number.setAccessibleText(question.getText());
        number.clear();
    }

    private SentenceNumbers numbers() {
        return new SentenceNumbers(page.content().report());
    }

    private void go() {
        String typed = number.getText();
        int count = numbers().count();
        if (typed.matches("\\d{1,9}") && count > 0) {
            Span place = numbers().place(Math.clamp(Integer.parseInt(typed), 1, count));
            done.run();
            pages.going().reveal(page.side(), place);
            page.select(place);
            page.requestFocus();
        } else {
            number.selectAll();
        }
    }
}
