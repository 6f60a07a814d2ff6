package org.crossread.ui;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.crossread.l10n.Messages;

/// A row of buttons of which one is always chosen.
final class Segments extends HBox {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    Segments(ObjectProperty<Topic> topic) {
        getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        Topic[] topics = Topic.values();
        for (Topic each : topics) {
            ToggleButton button = new ToggleButton(Messages.text(each.key()));
            button.setId("topic-" + each.name().toLowerCase(java.util.Locale.ROOT));
            button.setToggleGroup(group);
            button.pseudoClassStateChanged(FIRST, each == topics[0]);
            button.pseudoClassStateChanged(LAST, each == topics[topics.length - 1]);
            button.setOnAction(
                    _ -> {
                        button.setSelected(true);
                        topic.set(each);
                    });
            topic.subscribe(now -> button.setSelected(now == each));
            getChildren().add(button);
        }
    }
}
