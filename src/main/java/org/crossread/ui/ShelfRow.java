package org.crossread.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.crossread.l10n.Messages;
import org.crossread.model.Side;
import org.crossread.ui.control.Icons;
import org.crossread.ui.control.VisibleFocus;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// One report of the shelf: what it is, a button for each page, one to take it off.
final class ShelfRow extends HBox {

    private final Label title = new Label();
    private final Label about = new Label();
    private final Tooltip whole = new Tooltip();
    private final ToggleButton left = new ToggleButton(Messages.text("reader.shelf.left"));
    private final ToggleButton right = new ToggleButton(Messages.text("reader.shelf.right"));
    private final ToggleButton third = new ToggleButton(Messages.text("reader.shelf.transcript"));
    private final Button remove = new Button("", Icons.close());
    private Shelved report;
    private boolean isLeft;
    private boolean isRight;
    private boolean isThird;

    /// @param chosen hears which report is wanted on which page
    /// @param checks hears which one quotations are to be checked against, or no more
    ShelfRow(
            Shelved report,
            BiConsumer<Side, Shelved> chosen,
            Consumer<Shelved> checks,
            Consumer<Shelved> removed) {
        this.report = report;
        getStyleClass().add("shelf-row");
        setFillHeight(false);
        title.getStyleClass().add("recent-title");
        title.setTooltip(whole);
        about.getStyleClass().add("recent-about");
        about.managedProperty().bind(about.textProperty().isNotEmpty());
        VBox words = new VBox(title, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        prepare(left, () -> chosen.accept(Side.LEFT, this.report));
        prepare(right, () -> chosen.accept(Side.RIGHT, this.report));
        prepare(third, () -> checks.accept(this.report));
        third.setTooltip(new Tooltip(Messages.text("reader.shelf.transcript-hint")));
        SegmentedButton sides = new SegmentedButton(left, right, third);
        sides.setToggleGroup(null);
        sides.setMinWidth(USE_PREF_SIZE);
        remove.getStyleClass().addAll("icon-button", "bare");
        remove.setTooltip(new Tooltip(Messages.text("reader.shelf.remove-hint")));
        remove.setOnAction(_ -> removed.accept(this.report));
        remove.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, sides, remove);
    }

    /// A press leaves the button as the pages are, not as toggles are.
    private void prepare(ToggleButton button, Runnable pressed) {
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    pressed.run();
                    select();
                });
    }

    void show(Shelved report, boolean onLeft, boolean onRight, boolean isTranscript) {
        this.report = report;
        isLeft = onLeft;
        isRight = onRight;
        isThird = isTranscript;
        third.setDisable(onLeft || onRight);
        third.setAccessibleText(Messages.text("reader.shelf.check", report.title()));
        title.setText(report.title());
        about.setText(report.about());
        whole.setText(report.title());
        left.setAccessibleText(Messages.text("reader.shelf.put-left", report.title()));
        right.setAccessibleText(Messages.text("reader.shelf.put-right", report.title()));
        remove.setAccessibleText(Messages.text("reader.shelf.remove", report.title()));
        remove.setVisible(!onLeft && !onRight && !isTranscript);
        select();
    }

    private void select() {
        left.setSelected(isLeft);
        right.setSelected(isRight);
        third.setSelected(isThird);
    }

    void focus() {
        VisibleFocus.give(left);
    }
}
