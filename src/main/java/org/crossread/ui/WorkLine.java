package org.crossread.ui;

import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.crossread.l10n.Messages;
import org.crossread.ui.control.Hint;

import java.util.Optional;

/// Tells of work that takes longer than a blink: the step in words and Stop, in the status line; a
/// thin bar of its own stands below the toolbar. Nothing moves when they come and go.
final class WorkLine extends HBox {

    private static final Duration PATIENCE = Duration.millis(300);

    private final ProgressBar bar = new ProgressBar();
    private final Label step = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    WorkLine(Opening opening) {
        setId("work");
        getStyleClass().add("work-line");
        setAlignment(Pos.CENTER_LEFT);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.getStyleClass().add("work-bar");
        bar.visibleProperty().bind(visibleProperty());
        bar.setAccessibleText(Messages.text("reader.work"));
        step.setMinWidth(USE_PREF_SIZE);
        Button stop = new Button(Messages.text("reader.stop"));
        stop.setId("stop");
        new Hint(stop, Messages.text("reader.stop.hint"));
        stop.setOnAction(_ -> opening.stop());
        patience.setOnFinished(_ -> come(opening.workProperty().get().isPresent(), stop));
        opening.workProperty().subscribe(this::follow);
    }

    /// Most work is done before anyone could read of it: the words are put here when they show.
    private void come(boolean goesOn, Button stop) {
        if (goesOn && getChildren().isEmpty()) {
            getChildren().addAll(step, stop);
        }
        setVisible(goesOn);
    }

    ProgressBar bar() {
        return bar;
    }

    private void follow(Optional<Task<?>> work) {
        bar.progressProperty().unbind();
        step.textProperty().unbind();
        patience.stop();
        if (work.isPresent()) {
            bar.progressProperty().bind(work.get().progressProperty());
            step.textProperty().bind(work.get().messageProperty());
            patience.playFromStart();
        } else {
            setVisible(false);
        }
    }
}
