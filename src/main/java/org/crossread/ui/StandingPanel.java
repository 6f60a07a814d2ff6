package org.crossread.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.crossread.l10n.Messages;
import org.crossread.ui.control.Choice;

/// How what is chosen can relate, and how each report can give it, to choose from.
final class StandingPanel extends VBox {

    private final Runnable close;

    StandingPanel(HandChoices choices, Runnable close) {
        this.close = close;
        setId("standing-panel");
        getStyleClass().addAll("panel", "choices", "standing-panel");
        for (HandChoices.Group group : choices.groups()) {
            Label heading = new Label(group.heading());
            heading.getStyleClass().add("panel-heading");
            getChildren().add(heading);
            group.options().stream().map(this::line).forEach(getChildren()::add);
        }
    }

    private Choice line(HandChoices.Option option) {
        Choice line =
                new Choice(
                        option.words(),
                        option.isNow() ? Messages.text("reader.standing.now") : "",
                        () -> {
                            close.run();
                            option.choose().run();
                        });
        line.setId(option.id());
        return line;
    }
}
