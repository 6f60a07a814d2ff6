package org.crossread.ui.control;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

import org.crossread.l10n.Messages;

/// One line of a panel: what it does, and at its end a short word more.
public final class Choice extends Button {

    private final String words;
    private final Label right = new Label();

    /// @param aside a key or an ending; may be empty
    public Choice(String words, String aside, Runnable action) {
        this.words = words;
        getStyleClass().add("choice");
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> action.run());
        Label left = new Label(words);
        left.getStyleClass().add("choice-words");
        right.getStyleClass().add("choice-aside");
        BorderPane line = new BorderPane();
        line.setLeft(left);
        line.setRight(right);
        widthProperty()
                .subscribe(
                        () ->
                                line.setPrefWidth(
                                        getWidth() - snappedLeftInset() - snappedRightInset()));
        setGraphic(line);
        setAside(aside);
    }

    void setAside(String aside) {
        right.setText(aside);
        setAccessibleText(words + " " + aside);
    }

    /// The heading of some lines of a panel.
    public static Label heading(String key) {
        Label heading = new Label(Messages.text(key));
        heading.getStyleClass().add("panel-heading");
        heading.managedProperty().bind(heading.visibleProperty());
        return heading;
    }
}
