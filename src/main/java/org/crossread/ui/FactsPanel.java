package org.crossread.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.model.HandChange;
import org.crossread.model.Origin;
import org.crossread.model.Side;
import org.crossread.ui.finding.Wording;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Shows where a report comes from, and lets the reader put it right. The language is shown only:
/// the findings rest on it.
final class FactsPanel extends VBox {

    private final Side side;
    private final Origin read;
    private final Runnable close;
    private final Consumer<HandChange.FactsChanged> keep;
    private final GridPane grid = new GridPane();
    private final TextField title = new TextField();
    private final TextField outlet = new TextField();
    private final TextField author = new TextField();
    private final TextField date = new TextField();
    private final Label problem = new Label();

    /// @param read as the file has it
    /// @param now as it stands, perhaps changed before
    /// @param close closes the panel
    /// @param keep takes what the reader entered
    FactsPanel(
            Side side,
            Origin read,
            Origin now,
            Runnable close,
            Consumer<HandChange.FactsChanged> keep) {
        this.side = side;
        this.read = read;
        this.close = close;
        this.keep = keep;
        setId("facts-panel");
        getStyleClass().addAll("panel", "hand-panel", "facts-panel");
        Label heading = new Label(Messages.text("reader.facts.heading", Wording.side(side)));
        heading.getStyleClass().add("hand-title");
        problem.setId("facts-problem");
        problem.getStyleClass().add("facts-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        fillGrid(now);
        getChildren().addAll(heading, grid, problem, buttons());
        show(now);
    }

    private void fillGrid(Origin now) {
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), wide);
        grid.getStyleClass().add("facts-grid");
        row(0, "reader.facts.title", title, "facts-title");
        row(1, "reader.facts.outlet", outlet, "facts-outlet");
        row(2, "reader.facts.author", author, "facts-author");
        row(3, "reader.facts.date", date, "facts-date");
        date.setPromptText(Messages.text("reader.facts.date-prompt"));
        Label language = new Label(Locale.of(now.language()).getDisplayLanguage());
        language.getStyleClass().add("facts-value");
        language.setId("facts-language");
        grid.addRow(4, new Label(Messages.text("reader.facts.language")), language);
    }

    private void row(int index, String key, TextField field, String id) {
        Label label = new Label(Messages.text(key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setId(id);
        field.setOnAction(_ -> save());
        grid.addRow(index, label, field);
    }

    private HBox buttons() {
        Button done = new Button(Messages.text("reader.facts.save"));
        done.setId("facts-save");
        done.getStyleClass().add("main-button");
        done.setOnAction(_ -> save());
        Button cancel = new Button(Messages.text("reader.hand.cancel"));
        cancel.setId("facts-cancel");
        cancel.setOnAction(_ -> close.run());
        Button reset = new Button(Messages.text("reader.facts.reset"));
        reset.setId("facts-reset");
        reset.setOnAction(_ -> show(read));
        HBox buttons = new HBox(done, cancel, reset);
        buttons.getStyleClass().add("panel-row");
        return buttons;
    }

    private void show(Origin origin) {
        title.setText(origin.title());
        outlet.setText(origin.outlet());
        author.setText(origin.author());
        date.setText(origin.date());
        problem.setText("");
    }

    private void save() {
        Optional<String> day = EnteredDate.of(date.getText(), read.date());
        if (title.getText().isBlank()) {
            refuse("reader.facts.no-title", title);
        } else if (day.isEmpty()) {
            refuse("reader.facts.no-date", date);
        } else {
            close.run();
            keep.accept(
                    new HandChange.FactsChanged(
                            side,
                            title.getText().strip(),
                            outlet.getText().strip(),
                            author.getText().strip(),
                            day.get()));
        }
    }

    private void refuse(String key, TextField field) {
        problem.setText(Messages.text(key));
        field.setAccessibleHelp(problem.getText());
        field.requestFocus();
        field.selectAll();
    }
}
