package org.crossread.ui;

import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

import org.crossread.l10n.Messages;

import java.util.Optional;

/// Tells of work that takes longer than a blink: a thin bar, the step in words, and Stop.
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
        bar.setAccessibleText(Messages.text("reader.work"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        Button stop = new Button(Messages.text("reader.stop"));
        stop.setId("stop");
        stop.setOnAction(_ -> opening.stop());
        getChildren().addAll(step, bar, stop);
        patience.setOnFinished(_ -> setVisible(opening.workProperty().get().isPresent()));
        opening.workProperty().subscribe(this::follow);
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
